import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export interface MapView {
  lat: number
  lon: number
  zoom: number
}

export type MapState = 'starting' | 'ready' | 'no-webgl' | 'context-lost'

/** Where the map looks: what the address restores, and what others ask of it. */
export const useView = defineStore('view', () => {
  /** The view as the reader left it, null while the camera follows the story. */
  const view = shallowRef<MapView | null>(null)
  const state = shallowRef<MapState>('starting')
  /** A wish for the map, carried out once: the object is new each time. */
  const wish = shallowRef<{ kind: 'whole' } | { kind: 'view'; view: MapView } | null>(null)

  return { view, state, wish }
})
