import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue'
import { useReach } from '../../../src/itinerary/useReach'

const PARTS = 4
let scope: EffectScope
/** What waits for the browser to have nothing else to do. */
let idle: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  idle = []
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call))
  vi.stubGlobal('cancelIdleCallback', () => (idle = []))
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const rest = () => idle.splice(0).forEach((call) => call())
function reachOf(isTime: () => boolean, parts: () => number = () => PARTS) {
  const reach = scope.run(() => useReach(parts, isTime))
  if (!reach) throw new Error('the scope is over')
  return reach
}

test('the list waits until it is its time, then grows part by part and is whole', async () => {
  const isTime = shallowRef(false)
  const reach = reachOf(() => isTime.value)
  rest()
  expect(reach.value).toBe(0)
  isTime.value = true
  await nextTick()
  const seen = Array.from({ length: PARTS }, () => (rest(), reach.value))
  expect(seen).toEqual([1, 2, 3, Infinity])
  rest()
  expect(idle).toEqual([])
})

test('what the list waits for may never come: after five seconds it goes on', async () => {
  const reach = reachOf(() => false)
  await vi.advanceTimersByTimeAsync(4900)
  rest()
  expect(reach.value).toBe(0)
  await vi.advanceTimersByTimeAsync(200)
  rest()
  expect(reach.value).toBe(1)
})

test('without a life there is nothing to go through, and with one it begins', async () => {
  const parts = shallowRef(0)
  const reach = reachOf(
    () => true,
    () => parts.value,
  )
  rest()
  expect(reach.value).toBe(0)
  parts.value = PARTS
  await nextTick()
  rest()
  expect(reach.value).toBe(1)
})

test('a list that is gone is not gone through', async () => {
  const reach = reachOf(() => true)
  await nextTick()
  expect(idle).toHaveLength(1)
  scope.stop()
  rest()
  expect(reach.value).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})
