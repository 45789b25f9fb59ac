import { expect, test } from 'vitest'
import {
  distanceToPath,
  pickPlace,
  pickPlaces,
  TOLERANCE,
  type Candidate,
} from '../../../src/map/pick'

const town: Candidate = { id: 'town', at: { x: 10, y: 0 } }
const suburb: Candidate = { id: 'suburb', at: { x: 4, y: 0 } }
const origin = { x: 0, y: 0 }

test('the nearest place is taken', () => {
  expect(pickPlace([town, suburb], origin, TOLERANCE.mouse)?.id).toBe('suburb')
})

test('a finger reaches farther than a mouse', () => {
  const far: Candidate = { id: 'far', at: { x: 20, y: 0 } }
  expect(pickPlace([far], origin, TOLERANCE.mouse)).toBeNull()
  expect(pickPlace([far], origin, TOLERANCE.touch)?.id).toBe('far')
})

test('a line is hit between its vertices', () => {
  const line = [
    { x: -100, y: 1 },
    { x: 100, y: 1 },
  ]
  expect(distanceToPath(origin, line)).toBe(1)
  expect(distanceToPath(origin, [])).toBe(Infinity)
})

test('what a pointer cannot tell apart is asked for, nearest first', () => {
  const house: Candidate = { id: 'house', at: { x: 1, y: 0 } }
  expect(pickPlaces([town, suburb, house], origin, TOLERANCE.mouse)).toEqual(['house', 'suburb'])
  expect(pickPlaces([town, house], origin, TOLERANCE.mouse)).toEqual(['house'])
})

test('a place with two signs is one place', () => {
  const light: Candidate = { id: 'town', at: { x: 11, y: 0 } }
  expect(pickPlaces([town, light], origin, TOLERANCE.mouse)).toEqual(['town'])
})
