import type { Lang, Life } from '../core/life/model'
import type { PageAtlas } from '../core/atlas'
import type { Itinerary } from '../core/itinerary/types'
import type { MapAssets } from './ground/basemap'
import type { Letterer } from '../borders/name-wishes'
import type { Padding, View } from './camera/camera'
import type { Ahead } from './camera/foresight'
import type { PaletteName } from '../look/inks'
import type { Selection } from '../scene/moment'

export type { Ahead, MapAssets, Padding, PaletteName, Selection, View }

export interface MapOptions {
  /** The page gives it role and name: a region, with the traveller as an image in it. */
  container: HTMLElement
  lang: Lang
  palette: PaletteName
  assets: MapAssets
  reducedMotion: boolean
  /** In a page that scrolls: one finger and the wheel are left to it. What says so, if it is. */
  cooperative: { windows: string; mac: string; mobile: string } | null
}

export interface MapEvents {
  /** A click or tap on a place or journey, or (null) on nothing. */
  pick(target: Selection | null): void
  /** The map has come to rest at this view. */
  view(view: View, bounds: Bounds): void
  /** The camera was following and does no longer: the view was moved by hand or on request. */
  userMoved(): void
  /** The map has drawn itself whole for the first time. */
  ready(bounds: Bounds): void
  failed(reason: 'no-webgl' | 'context-lost' | 'restored'): void
  /** The map is as close as its sources go, or no longer. */
  closest(isThere: boolean): void
  /** Somebody wants to come closer than that; told once for each time that the map has got there. */
  tooClose(): void
}

/** [west, south, east, north] in degrees; east may exceed 180. */
export type Bounds = [west: number, south: number, east: number, north: number]

export interface MapHandle {
  setLife(life: Life, itinerary: Itinerary): void
  setMoment(moment: number): void
  /** Draws the states of the day under the life, and has them lettered. */
  setAtlas(atlas: PageAtlas, letterer: Letterer): void
  setLang(lang: Lang): void
  /** Who is to be seen and where, in words: the name of the image that stands there. */
  setTraveller(name: string): void
  setPalette(palette: PaletteName): void
  setSelection(selection: Selection | null): void
  /** Whether the whole journey ahead is drawn, or the next leg only (as at first). */
  setWholeAhead(whole: boolean): void
  setPadding(padding: Padding): void
  setProjection(projection: 'mercator' | 'globe'): void
  setReducedMotion(reduced: boolean): void
  /** Whether the camera keeps the person in view. Off at first, and whenever the user moves. */
  follow(on: boolean): void
  /** Who knows where the story goes on: the camera is there before it. */
  setAhead(ahead: Ahead): void
  /**
   * Whether the person can be seen at a moment to come. False while the camera follows, is on its
   * way, and would have them out of sight: a clock that plays waits.
   */
  isReadyFor(moment: number): boolean
  showView(view: View): void
  /** Shows the whole life. */
  showWhole(): void
  showBounds(bounds: Bounds): void
  /** Moves the view, px to the right and down. */
  panBy(dx: number, dy: number): void
  /** Zooms in (positive) or out by so many levels. */
  zoomBy(levels: number): void
  resize(): void
  destroy(): void
  /** The picture as it stands, PNG. Rejects where there is no map. */
  capture(): Promise<Blob>
}

/** What stands in where WebGL is missing: it takes every order and draws nothing. */
export function absentMap(): MapHandle {
  const nothing = () => undefined
  return {
    setLife: nothing,
    setMoment: nothing,
    setAtlas: nothing,
    setLang: nothing,
    setTraveller: nothing,
    setPalette: nothing,
    setSelection: nothing,
    setWholeAhead: nothing,
    setPadding: nothing,
    setProjection: nothing,
    setReducedMotion: nothing,
    follow: nothing,
    setAhead: nothing,
    isReadyFor: () => true,
    showView: nothing,
    showWhole: nothing,
    showBounds: nothing,
    panBy: nothing,
    zoomBy: nothing,
    resize: nothing,
    destroy: nothing,
    capture: () => Promise.reject(new Error('no map to capture')),
  }
}
