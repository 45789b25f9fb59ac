import { expect, test } from 'vitest'
import { createAnticipation } from '../../../src/map/anticipation'

/** Runs a clock of so many days a second, 20 frames of 50 ms. */
function run(daysPerSecond: number): (number | null)[] {
  const { ahead } = createAnticipation()
  return Array.from({ length: 20 }, (_, i) => ahead(1000 + i * 0.05 * daysPerSecond, i * 0.05))
}

test('while the clock runs it looks about a second ahead', () => {
  const last = run(10).findLast((moment) => moment !== null) ?? 0
  expect(last).toBeGreaterThan(1000 + 0.7 * 10 + 5)
  expect(last).toBeLessThan(1000 + 10 + 10)
})

test('not in every frame', () => {
  expect(run(10).filter((moment) => moment !== null).length).toBeLessThan(7)
})

test('not while the clock stands, goes back or leaps', () => {
  const { ahead } = createAnticipation()
  expect(ahead(1000, 0)).toBeNull()
  expect(ahead(1000, 0.3)).toBeNull()
  expect(ahead(900, 0.6)).toBeNull()
  expect(ahead(2000, 0.9)).toBeNull()
  expect(ahead(2001, 9)).toBeNull()
})
