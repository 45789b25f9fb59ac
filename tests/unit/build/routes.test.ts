import { describe, expect, it } from 'vitest'
import { drawPath, type Ground } from '../../../geodata/build/path'
import { drawJourney } from '../../../geodata/build/routes'
import { townAt } from '../../../geodata/build/towns'
import { distanceKm } from '../../../src/core/geo/distance'
import type { Position } from '../../../src/core/life/model'

/** A railway of five stations along a parallel, and a river in two pieces with a gap at a lake. */
const STATIONS: Position[] = [[30, 50], [31, 50], [32, 50], [33, 50], [34, 50]] // prettier-ignore
const river = (coordinates: Position[], name = 'Léna') => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: { name },
})
const ground: Ground = {
  places: new Map<string, Position>([
    ['west', [30.05, 50.05]],
    ['east', [33.95, 50.02]],
    ['upper', [100.1, 60]],
    ['lower', [100.1, 63]],
  ]),
  ways: {
    line: { mode: 'rail', path: STATIONS },
    branch: { mode: 'rail', path: ['@east', [34, 51], [34, 52]] },
    lost: { mode: 'rail', path: ['Nowhere-at-all, RU'] },
  },
  rivers: {
    type: 'FeatureCollection',
    features: [
      river([[100, 60], [100, 61], [100.1, 61.5]]),
      river([[100, 63], [100, 62], [100.1, 61.6]]),
      river([[100, 60], [120, 61.5], [100, 63]], 'Vilyuy'),
      river([[10, 60], [10, 61]], 'Broken'),
      river([[10, 65], [10, 66]], 'Broken'),
    ], // prettier-ignore
  },
}

describe('the path of a leg', () => {
  it('takes places, coordinates and towns', () => {
    expect(drawPath(['@west', [31, 51]], ground)).toEqual([[30.05, 50.05], [31, 51]]) // prettier-ignore
    const [kyiv] = drawPath(['Kyiv, UA'], ground)
    expect(distanceKm(kyiv ?? [0, 0], [30.52, 50.45])).toBeLessThan(5)
  })

  it('takes the town of that name nearest to the hint, else the largest', () => {
    const illinois = townAt('Springfield, US~-89.6,39.8')
    const missouri = townAt('Springfield, US~-93.3,37.2')
    expect(distanceKm(illinois, [-89.6, 39.8])).toBeLessThan(20)
    expect(distanceKm(missouri, [-93.3, 37.2])).toBeLessThan(20)
    expect(distanceKm(townAt('Moscow, RU'), [37.62, 55.75])).toBeLessThan(10)
  })

  it('follows a way between the stations nearest to its neighbours', () => {
    expect(drawPath([[31.1, 50.2], '=line', [32.9, 49.9]], ground)).toEqual([
      [31.1, 50.2], [31, 50], [32, 50], [33, 50], [32.9, 49.9],
    ]) // prettier-ignore
  })

  it('follows it backwards too', () => {
    const there = drawPath(['@west', '=line', '@east'], ground)
    const back = drawPath(['@east', '=line', '@west'], ground)
    expect(there).toHaveLength(7)
    expect(back).toEqual([...there].reverse())
  })

  it('goes from one way over to the next', () => {
    expect(drawPath(['@west', '=line', '=branch', [34, 52.1]], ground).slice(-4)).toEqual([
      [33.95, 50.02], [34, 51], [34, 52], [34, 52.1],
    ]) // prettier-ignore
  })

  it('follows a river by its name, over a gap at a lake, both ways', () => {
    const down = drawPath(['@upper', '~Lena', '@lower'], ground)
    expect(down).toEqual([
      [100.1, 60], [100, 60], [100, 61], [100.1, 61.5], [100.1, 61.6], [100, 62], [100, 63], [100.1, 63],
    ]) // prettier-ignore
    expect(drawPath(['@lower', '~Lena', '@upper'], ground)).toEqual([...down].reverse())
  })

  it('has no vertex twice running', () => {
    expect(drawPath(['@west', '@west', [31, 50], '=line', [31, 50], '@east'], ground)).toEqual([
      [30.05, 50.05], [31, 50], [33.95, 50.02],
    ]) // prettier-ignore
  })

  it.each([
    ['@nowhere', 'there is no place "nowhere"'],
    ['=nowhere', 'there is no way "nowhere"'],
    ['=lost', 'path[0] "Nowhere-at-all, RU": GeoNames has no town'],
    ['~Styx', 'no river "Styx"'],
    ['Nowhere-at-all, RU', 'GeoNames has no town "Nowhere-at-all" in RU'],
    ['Moscow', 'not written as "Name, CC"'],
  ])('says which element cannot be placed: %s', (element, reason) => {
    const message = expect.stringMatching(/^path\[1\] "/) as string
    const draw = () => drawPath(['@west', element, '@east'], ground)
    expect(draw).toThrow(expect.objectContaining({ message }) as Error)
    expect(draw).toThrow(reason)
  })

  it('says that a river is broken rather than leap', () => {
    expect(() => drawPath([[10, 60], '~Broken', [10, 66]], ground)).toThrow('broken')
  })

  it.each([[['=line', '@east']], [['@west', '=line']]])('needs a point either side: %j', (path) => {
    expect(() => drawPath(path, ground)).toThrow('a point on either side')
  })
})

describe('a journey', () => {
  const written = {
    id: 'to-the-river',
    from: 'west',
    legs: [
      { mode: 'rail', path: ['@west', '=line', '@east'] },
      { mode: 'horse', path: ['@east', [34, 51]] as [string, Position] },
      {
        mode: 'rail',
        path: [
          [34, 51],
          [34, 52.12346],
        ] as Position[],
      },
    ],
  }

  it('is one line: each leg begins where the one before ends', () => {
    const { id, geometry, properties } = drawJourney(written, ground)
    expect(id).toBe('to-the-river')
    expect(geometry.coordinates).toHaveLength(9)
    expect(properties?.legs).toEqual([
      { mode: 'rail', to: 6 },
      { mode: 'horse', to: 7 },
      { mode: 'rail', to: 8 },
    ])
  })

  it('names its modes once each, and rounds to ten metres', () => {
    const { geometry, properties } = drawJourney(written, ground)
    expect(properties).toMatchObject({ modes: ['rail', 'horse'], from: 'west' })
    expect(geometry.coordinates.at(-1)).toEqual([34, 52.1235])
  })

  it('names journey, leg and element of a fault', () => {
    const legs = [...written.legs.slice(0, 1), { mode: 'horse', path: ['@east', '@nowhere'] }]
    expect(() => drawJourney({ ...written, legs }, ground)).toThrow(
      'to-the-river.legs[1].path[1] "@nowhere": there is no place "nowhere"',
    )
  })
})
