import { expect, test } from 'vitest'
import { distanceToPath, pickFrom, TOLERANCE, type Candidate } from '../../../src/map/pick'

const town: Candidate = { kind: 'place', id: 'town', at: [{ x: 10, y: 0 }] }
const suburb: Candidate = { kind: 'place', id: 'suburb', at: [{ x: 4, y: 0 }] }
const railway: Candidate = {
  kind: 'journey',
  id: 'railway',
  at: [
    { x: -100, y: 1 },
    { x: 100, y: 1 },
  ],
}
const origin = { x: 0, y: 0 }

test('a place goes before a nearer journey', () => {
  expect(pickFrom([railway, town], origin, TOLERANCE.mouse)?.id).toBe('town')
})

test('the nearest place is taken', () => {
  expect(pickFrom([town, suburb], origin, TOLERANCE.mouse)?.id).toBe('suburb')
})

test('a finger reaches farther than a mouse', () => {
  const far: Candidate = { kind: 'place', id: 'far', at: [{ x: 20, y: 0 }] }
  expect(pickFrom([far], origin, TOLERANCE.mouse)).toBeNull()
  expect(pickFrom([far], origin, TOLERANCE.touch)?.id).toBe('far')
})

test('a line is hit between its vertices', () => {
  expect(distanceToPath(origin, railway.at)).toBe(1)
  expect(distanceToPath(origin, [])).toBe(Infinity)
})
