import type { MapAssets } from './ground/basemap'
import type { GroundPart } from './ground/faults'
import type { Padding, View } from './camera/camera'
import type { Ahead } from './camera/foresight'
import type { PaletteName } from '../look/inks'
import type { Selection } from '../scene/moment'
import type { Bounds, MapState } from './state'

export type {
  Ahead,
  Bounds,
  GroundPart,
  MapAssets,
  MapState,
  Padding,
  PaletteName,
  Selection,
  View,
}

export interface MapOptions {
  /** The page gives it role and name: a region, with the traveller as an image in it. */
  container: HTMLElement
  assets: MapAssets
  /** In a page that scrolls: one finger and the wheel are left to it. What says so, if it is. */
  cooperative: { windows: string; mac: string; mobile: string } | null
  /** Who knows where the story goes on: the camera is there before it. */
  ahead: Ahead
  /** What is shown first. */
  state: MapState
}

/** Why there is no map: no WebGL, no worker that may run, none of its code, or the graphics were taken away for now. */
export type MapFailure = 'no-webgl' | 'no-workers' | 'no-code' | 'context-lost'

export interface MapEvents {
  /** A click or tap on a place or journey, or (null) on nothing. */
  pick(target: Selection | null): void
  /** Several places share the spot of a click, nearest first; px in the map's box. Or all in view, by a key. */
  several(ids: readonly string[], at: { x: number; y: number }): void
  /** The map has come to rest at this view. */
  view(view: View, bounds: Bounds): void
  /** The camera was following and does no longer: the view was moved by hand or on request. */
  userMoved(): void
  /** The map has drawn itself whole for the first time. */
  ready(bounds: Bounds): void
  /** A file of the ground has not come, or not whole; told for each part of it that fails. */
  missing(part: GroundPart): void
  failed(reason: MapFailure | 'restored'): void
  /** The map is as close as its sources go, or no longer. */
  closest(isThere: boolean): void
  /** Somebody wants to come closer than that; told once for each time that the map has got there. */
  tooClose(): void
}

/** A map as the page has it: told what to show, it finds out itself what changed. */
export interface MapHandle {
  show(state: MapState): void
  /**
   * Whether the person can be seen at a moment to come. False while the camera follows, is on its
   * way, and would have them out of sight: a clock that plays waits.
   */
  isReadyFor(moment: number): boolean
  /** Moves the view, px to the right and down. */
  panBy(dx: number, dy: number): void
  /** Zooms in (positive) or out by so many levels. */
  zoomBy(levels: number): void
  destroy(): void
  /** The picture as it stands, PNG. Rejects where there is no map. */
  capture(): Promise<Blob>
}

/** What stands in where WebGL is missing: it takes every state and draws nothing. */
export function absentMap(): MapHandle {
  const nothing = () => undefined
  return {
    show: nothing,
    isReadyFor: () => true,
    panBy: nothing,
    zoomBy: nothing,
    destroy: nothing,
    capture: () => Promise.reject(new Error('no map to capture')),
  }
}
