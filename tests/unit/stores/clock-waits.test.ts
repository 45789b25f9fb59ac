import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { dayFromIso } from '../../../src/core/time/day'
import { LONGEST_WAIT_SECONDS, useClock } from '../../../src/stores/clock'
import { useLife } from '../../../src/stores/life/life'
import { journey, life, stay } from '../core/made-life'

const noon = (iso: string) => (dayFromIso(iso) ?? NaN) + 0.5

beforeEach(() => {
  setActivePinia(createPinia())
  useLife().edition = life({
    stays: [stay('first', 'vienna', '1870-01-01/1900-05-01'), stay('then', 'paris', '1900-05-06/1930-12-31')],
    journeys: [journey('between', 'vienna', 'paris', '1900-05-01/1900-05-06')],
  }) // prettier-ignore
})

it('a story that plays waits for its picture, and goes on when that is there', () => {
  const clock = useClock()
  clock.seek(noon('1900-04-30'))
  clock.play()
  let isReady = false
  clock.waitFor(() => isReady)
  clock.advance(0.25)
  expect(clock.moment).toBe(noon('1900-04-30'))
  isReady = true
  clock.advance(0.25)
  expect(clock.moment).toBeGreaterThan(noon('1900-04-30'))
})

it('but no longer than is said', () => {
  const clock = useClock()
  clock.seek(noon('1900-04-30'))
  clock.play()
  clock.waitFor(() => false)
  for (let waited = 0; waited <= LONGEST_WAIT_SECONDS; waited += 0.25) clock.advance(0.25)
  expect(clock.moment).toBeGreaterThan(noon('1900-04-30'))
})

it('says what it will tell, at the uneven pace of the story', () => {
  const clock = useClock()
  clock.seek(noon('1900-04-30'))
  expect(clock.ahead(3)).toBeNull()
  clock.play()
  const then = clock.ahead(3) ?? NaN
  for (let i = 0; i < 30; i++) clock.advance(0.1)
  expect(clock.moment).toBeCloseTo(then)
})
