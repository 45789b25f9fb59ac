import type { Map as GlMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { createFollowing } from '../../../src/map/following'
import { at } from './setting'

/** A map far from everything, whose flights take for ever; a flight that is cut short says so at once. */
function fakeMap() {
  const listeners = new Map<string, (event: object) => void>()
  let isMoving = false
  const flights: number[][] = []
  const map = {
    on: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    getContainer: () => ({ clientWidth: 1280, clientHeight: 800 }),
    getCenter: () => ({ wrap: () => ({ lat: 0, lng: -150 }) }),
    getZoom: () => 5,
    isMoving: () => isMoving,
    jumpTo: () => listeners.get('moveend')?.({}),
    easeTo({ center }: { center: number[] }) {
      if (isMoving) listeners.get('moveend')?.({})
      isMoving = true
      flights.push(center)
    },
  }
  const following = createFollowing(
    map as unknown as GlMap,
    () => false,
    () => undefined,
    () => null,
  )
  following.set(true)
  return { following, flights }
}

test('a flight that cut another short is let arrive', () => {
  const { following, flights } = fakeMap()
  for (const iso of ['1902-08-22', '1902-10-10', '1902-11-10']) following.attend(at(iso))
  const begun = flights.length
  expect(begun).toBe(2)
  expect(flights[1]).not.toEqual(flights[0])
  for (let frame = 0; frame < 3; frame++) following.attend(at('1902-11-10'))
  expect(flights).toHaveLength(begun)
})
