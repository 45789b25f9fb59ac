import { expect, test } from 'vitest'
import type { Position } from '../../../../src/core/life/model'
import { edgeSpots } from '../../../../src/map/ground/edge'
import { spotsAlong } from '../../../../src/scene/names/keep-off'
import { flat } from '../../../../src/borders/body'
import { at } from '../../map/setting'

const BERLIN: Position = [13.4, 52.5]
const VIENNA: Position = [16.4, 48.2]
const PRAGUE: Position = [14.4, 50.1]

/** The widest gap between two spots that are needed at a whole zoom, px. */
function widestGap(line: Position[], zoom: number): number {
  const spots = spotsAlong([line], 'told')
    .filter(({ properties }) => properties.zoom <= zoom)
    .map(({ geometry }) => flat(geometry.coordinates as Position))
  const gaps = spots.slice(1).map(([x, y], i) => {
    const [px, py] = spots[i] ?? [x, y]
    return Math.hypot(x - px, y - py) * 2 ** zoom
  })
  return Math.max(...gaps)
}

test.each([3, 5, 8])('no name slips between two spots of a path at zoom %i', (zoom) => {
  expect(widestGap([BERLIN, PRAGUE, VIENNA], zoom)).toBeLessThan(6.5)
})

test('where two journeys take the same way there is one set of spots', () => {
  const once = spotsAlong([[BERLIN, VIENNA]], 'chapter')
  expect(spotsAlong([[BERLIN, VIENNA], [BERLIN, VIENNA]], 'chapter')).toHaveLength(once.length) // prettier-ignore
})

test('the leg that brought him is told while he stays, another one on the way', () => {
  expect(at('1904-06-01').legs.told).toEqual(['taiga--vienna'])
  expect(at('1917-01-05').legs.told).toEqual(['cadiz--new-york'])
  expect(at('1917-01-05').legs.chapter).not.toContain('cadiz--new-york')
})

test('the edge has spots at every corner and none far from the next', () => {
  const spots = edgeSpots(100, 50)
  for (const corner of [
    [0, 0],
    [100, 0],
    [0, 50],
    [100, 50],
  ])
    // prettier-ignore
    expect(spots).toContainEqual(corner)
  const top = spots.flatMap(([x, y]) => (y === 0 ? [x] : [])).sort((a, b) => a - b)
  expect(Math.max(...top.slice(1).map((x, i) => x - (top[i] ?? 0)))).toBeLessThan(12)
})
