import { expect, test } from 'vitest'
import type { Position } from '../../../../src/core/life/model'
import { BEYOND_PX, edgeSpots } from '../../../../src/map/ground/edge'
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

test('no name is cut by the edge, or goes beyond it', () => {
  const spots = edgeSpots(390, 250)
  const isKept = (x: number, y: number) =>
    spots.some(([sx, sy, beyond]) => {
      const half = beyond ? BEYOND_PX / 2 : 6
      return Math.abs(sx - x) <= half && Math.abs(sy - y) <= half
    })
  // Along the edge a line of text, 9 px high at least, meets a spot; beyond it any point does.
  for (let x = 0; x <= 390; x += 2) expect([isKept(x, 0), isKept(x, 250)]).toEqual([true, true])
  for (let y = 0; y <= 250; y += 2) expect([isKept(0, y), isKept(390, y)]).toEqual([true, true])
  for (const [x, y] of [
    [200, 280],
    [200, -90],
    [-60, 100],
    [480, 340],
    [-99, -99],
  ] as const)
    // prettier-ignore
    expect([x, y, isKept(x, y)]).toEqual([x, y, true])
  expect(isKept(200, 125)).toBe(false)
  expect(isKept(10, 10)).toBe(false)
})
