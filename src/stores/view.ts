import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export interface MapView {
  lat: number
  lon: number
  zoom: number
}

export type MapState = 'starting' | 'ready' | 'no-webgl' | 'context-lost'

/** Something that the map is asked to do once. */
export type MapWish =
  | { kind: 'whole' }
  | { kind: 'view'; view: MapView }
  /** [west, south, east, north] in degrees; east may exceed 180. */
  | { kind: 'bounds'; bounds: [number, number, number, number] }

/** Where the map looks: what the address restores, and what others ask of it. */
export const useView = defineStore('view', () => {
  /** The view as the reader left it, null while the camera follows the story. */
  const view = shallowRef<MapView | null>(null)
  /** What the map shows, [west, south, east, north] in degrees; null before it has drawn itself. */
  const bounds = shallowRef<[number, number, number, number] | null>(null)
  const state = shallowRef<MapState>('starting')
  /** Whether the map is as close as its sources go. */
  const isClosest = shallowRef(false)
  /** The object is new each time, so that the same wish can be uttered twice. */
  const wish = shallowRef<MapWish | null>(null)

  return { view, bounds, state, isClosest, wish }
})
