import { describe, expect, it } from 'vitest'
import type { Province } from '../../geodata/borders/build/admin1'
import { compose } from '../../geodata/borders/build/compose'
import { cutProvinces, readCuts } from '../../geodata/borders/build/cut'
import { toPath } from '../../geodata/borders/build/grid'
import { dissolve } from '../../geodata/borders/build/dissolve'
import { findSlivers } from '../../geodata/borders/build/slivers'

/** A rectangle of one degree of latitude, from its west and east edge. */
const box = (west: number, east: number): [number, number][] => [
  [west, 0],
  [west, 1],
  [east, 1],
  [east, 0],
  [west, 0],
]
const province = (selector: string, west: number, east: number): Province => ({
  selector,
  country: selector.slice(0, 3),
  shape: [[toPath(box(west, east))]],
})
const LAND = [province('AAA/West', 0, 1), province('AAA/East', 1, 2)]
const cut = (provinces: string[], west: number, east: number) =>
  readCuts({
    features: [
      {
        id: 'line',
        properties: { provinces },
        geometry: { type: 'Polygon', coordinates: [box(west, east)] },
      },
    ],
  })
const row = (unit: string, ...parts: string[]) => ({ unit, parts, line: 2 })

describe('the build of the borders', () => {
  it('finds nothing wrong where every piece has one unit', () => {
    const { pieces, idle } = cutProvinces(LAND, cut(['AAA/West'], 0.5, 1.5))
    const units = [row('a', 'AAA'), row('b', 'AAA/West#line')]
    const { faults, byUnit } = compose(pieces, units)
    expect([...idle, ...faults]).toEqual([])
    expect(byUnit.get('b')).toHaveLength(1)
  })

  it('names a cut that cuts nothing, and the province that it misses', () => {
    const { idle } = cutProvinces(LAND, cut(['AAA/West', 'AAA/East'], 0.2, 0.4))
    expect(idle).toEqual([{ cut: 'line', selector: 'AAA/East' }])
  })

  it('names an overlap: a piece that two units claim', () => {
    const { pieces } = cutProvinces(LAND, [])
    const { faults } = compose(pieces, [row('a', 'AAA/West', 'AAA/East'), row('b', 'AAA/East')])
    expect(faults).toEqual([
      { code: 'overlap', message: 'units.csv:2: "AAA/East" belongs to "a" and to "b"' },
    ])
  })

  it('names a province without a unit, and a selector that selects nothing', () => {
    const { pieces } = cutProvinces(LAND, [])
    const { faults } = compose(pieces, [row('a', 'AAA/West', 'BBB')])
    expect(faults.map(({ code }) => code)).toEqual(['no-unit', 'selects-nothing'])
  })

  it('names a gap between two units that should meet', () => {
    const whole = (shape: Province[]) =>
      compose(cutProvinces(shape, []).pieces, [row('a', 'AAA/West'), row('b', 'AAA/East')]).byUnit
    const exactness = new Map([
      ['a', 1],
      ['b', 1],
    ])
    expect(findSlivers(dissolve(whole(LAND), exactness), LAND)).toEqual([])
    const bitten: [number, number][] = [...box(0, 1).slice(0, 3), [0.8, 0.5], [1, 0], [0, 0]]
    const west = { ...province('AAA/West', 0, 1), shape: [[toPath(bitten)]] }
    const apart = [west, province('AAA/East', 1, 2)]
    const faults = findSlivers(dissolve(whole(apart), exactness), LAND)
    expect(faults.map(({ code }) => code)).toContain('gap')
  })
})
