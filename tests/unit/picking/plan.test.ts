import { expect, test } from 'vitest'
import type { Position } from '../../../src/core/life/model'
import { apart, planOf } from '../../../src/picking/plan'

const HOUSE = { id: 'house', at: [16.36, 48.2] as Position }
/** A thousandth of a degree is 111 m to the north, and 74 m to the east of it. */
const NORTH = { id: 'north', at: [16.36, 48.201] as Position }
const EAST = { id: 'east', at: [16.363, 48.2] as Position }

test('a town is laid out in metres, north up', () => {
  const plan = planOf([HOUSE, NORTH, EAST])
  expect(plan?.height).toBeCloseTo(111, 0)
  expect(plan?.width).toBeCloseTo(222, 0)
  expect(plan?.places.find(({ id }) => id === 'north')?.y).toBeCloseTo(111, 0)
})

test('each place is tied to the rest by the shortest ways', () => {
  const ways = planOf([EAST, HOUSE, NORTH])?.stretches ?? []
  expect(ways.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['east', 'house'],
    ['house', 'north'],
  ])
  expect(ways[1]?.m).toBeCloseTo(111, 0)
})

test('one spot, or a whole country, is no plan of a town', () => {
  expect(planOf([HOUSE])).toBeNull()
  expect(planOf([HOUSE, { id: 'same', at: HOUSE.at }])).toBeNull()
  expect(planOf([HOUSE, { id: 'far', at: [18, 48.2] }])).toBeNull()
})

test('numbers on one spot are moved apart, and keep their directions', () => {
  const [west, east, far] = apart([{ x: 0, y: 0 }, { x: 2, y: 0 }, { x: 200, y: 0 }], 18) // prettier-ignore
  expect((east?.x ?? 0) - (west?.x ?? 0)).toBeGreaterThanOrEqual(18)
  expect(west?.y).toBeCloseTo(0)
  expect(far).toEqual({ x: 200, y: 0 })
  const crowd = apart(Array.from({ length: 14 }, () => ({ x: 5, y: 5 })), 18) // prettier-ignore
  for (const [i, a] of crowd.entries())
    for (const b of crowd.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(17)
})
