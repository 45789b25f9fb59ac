import type { PageAtlas } from '../core/atlas'
import type { Itinerary } from '../core/itinerary/types'
import type { Lang, Life } from '../core/life/model'
import type { Letterer } from '../borders/name-wishes'
import type { PaletteName } from '../look/inks'
import type { Selection } from '../scene/moment'
import type { Padding, View } from './camera/camera'

/** [west, south, east, north] in degrees; east may exceed 180. */
export type Bounds = [west: number, south: number, east: number, north: number]

/** Where the map is asked to look once: at the whole life, a view, or what lies within bounds. */
export type MapWish =
  { kind: 'whole' } | { kind: 'view'; view: View } | { kind: 'bounds'; bounds: Bounds }

/**
 * All that a map is to show. A part has changed where it is not the very same value (`!==`), so
 * whoever tells a state anew hands on what stays as it was; a frame of a story changes `moment` and
 * costs no more than that.
 */
export interface MapState {
  /** Null as long as none is open. */
  life: Life | null
  /** Of the one who is followed, or a part of it. */
  itinerary: Itinerary | null
  /** A day number with its fraction; see core/time/day. */
  moment: number
  lang: Lang
  palette: PaletteName
  selection: Selection | null
  /** Whether the whole journey ahead is drawn, or the next leg only. */
  wholeAhead: boolean
  projection: 'mercator' | 'globe'
  padding: Padding
  reducedMotion: boolean
  /** Whether the camera keeps the person in view; the map lets go by itself when a hand moves it. */
  follow: boolean
  /** Who is to be seen and where, in words: the name of the image that stands there. */
  traveller: string
  /** The states of the day under the life, and who letters them. */
  atlas: { atlas: PageAtlas; letterer: Letterer } | null
  /** Fulfilled once for each object: the same wish can be uttered twice. */
  wish: MapWish | null
}

/** Whether any of these parts of a state is another one than before; all are where there was none. */
export const differs = (
  before: MapState | null,
  now: MapState,
  ...parts: readonly (keyof MapState)[]
): boolean => parts.some((part) => before?.[part] !== now[part])
