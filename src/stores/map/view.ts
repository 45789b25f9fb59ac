import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { View } from '../../map/handle'
import type { Bounds, MapWish } from '../../map/state'

export type MapStatus = 'starting' | 'ready' | 'no-webgl' | 'context-lost'

/** Where the map looks: what the address restores, and what others ask of it. */
export const useView = defineStore('view', () => {
  /** The view as the reader left it, null while the camera follows the story. */
  const view = shallowRef<View | null>(null)
  /** What the map shows, [west, south, east, north] in degrees; null before it has drawn itself. */
  const bounds = shallowRef<Bounds | null>(null)
  const state = shallowRef<MapStatus>('starting')
  /** Whether the map is as close as its sources go. */
  const isClosest = shallowRef(false)
  /** The object is new each time, so that the same wish can be uttered twice. */
  const wish = shallowRef<MapWish | null>(null)

  return { view, bounds, state, isClosest, wish }
})
