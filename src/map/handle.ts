import type { Lang, Life } from '../core/life/model'
import type { PageAtlas } from '../core/atlas'
import type { Itinerary } from '../core/itinerary/types'
import type { MapAssets } from './basemap'
import type { Letterer } from './borders/names'
import type { Padding, View } from './camera'
import type { PaletteName } from './inks'
import type { Selection } from './moment'

export type { MapAssets, Padding, PaletteName, Selection, View }

/** Words of the map itself, in the reader's language. */
export interface MapLabels {
  /** The accessible name of the map (its canvas is a region). */
  map: string
}

export interface MapOptions {
  container: HTMLElement
  lang: Lang
  palette: PaletteName
  assets: MapAssets
  reducedMotion: boolean
  labels: MapLabels
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
  setLang(lang: Lang, labels?: MapLabels): void
  setPalette(palette: PaletteName): void
  setSelection(selection: Selection | null): void
  /** Whether the whole journey ahead is drawn, or the next leg only (as at first). */
  setWholeAhead(whole: boolean): void
  setPadding(padding: Padding): void
  setProjection(projection: 'mercator' | 'globe'): void
  setReducedMotion(reduced: boolean): void
  /** Whether the camera keeps the person in view. Off at first, and whenever the user moves. */
  follow(on: boolean): void
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
    setPalette: nothing,
    setSelection: nothing,
    setWholeAhead: nothing,
    setPadding: nothing,
    setProjection: nothing,
    setReducedMotion: nothing,
    follow: nothing,
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
