import type { Position } from '../../core/life/model'
import {
  boxOf,
  fromPlane,
  middle,
  toPlane,
  TURN,
  zoomToFit,
  type Box,
  type Plane,
} from '../../core/geo/mercator'
import { withComing, type Subject } from '../../scene/subject'

/** What the map shows: the middle of the part that no panel covers, and the zoom. */
export interface View {
  lat: number
  lon: number
  zoom: number
}

/** Px of the map's edges that panels cover. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

export interface Viewport {
  /** Px of the whole map. */
  width: number
  height: number
  padding: Padding
}

/** Whether one could not tell two views apart: to go there is no movement. */
export const isSameView = (a: View, b: View): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.01 &&
  Math.hypot(wrap(a.lon - b.lon), a.lat - b.lat) < 0.5 / 2 ** a.zoom

/** A view that is wanted, and of what: the subject's key tells one framing from the next. */
export interface Shot {
  subject: string
  view: View
}

/** The zooms between which the basemap is honest. */
const LEAST_ZOOM = 1
export const MOST_ZOOM = 8

/** Below it the library takes none; a map has it that has no room yet. */
const LEAST_OF_ALL = -2

/** The least zoom of a map so many px wide: on a small one a voyage is seen whole, and the world once. */
export const leastZoom = (width: number): number =>
  Math.min(LEAST_ZOOM, Math.max(LEAST_OF_ALL, Math.log2(Math.max(1, width) / TURN)))

/** The part of the free window, measured from its middle, in which a subject is at ease. */
const AT_EASE = 0.84
/** The same, in which he may be while the map moves. */
const IN_SIGHT = 0.94
/** What is framed has a little more room. */
const FRAMED = 0.95 * AT_EASE
/** Where a subject has no room he stands off the middle by so much of half the window. */
const OFF_MIDDLE = 0.3
/** Zoom levels for which it is worth to have what comes later in the same framing. */
const WORTH = 1
/** Zoom levels by which a view may be wider or closer than one would choose. */
const TOO_WIDE = 1.6
const TOO_CLOSE = 2.2

/** Px: a window too small for its own margins still has a middle. */
const LEAST_HALF = 10

/** Half the width and height of the window that no panel covers, px. */
function freeHalf({ width, height, padding }: Viewport): { x: number; y: number } {
  return {
    x: Math.max(LEAST_HALF, (width - padding.left - padding.right) / 2),
    y: Math.max(LEAST_HALF, (height - padding.top - padding.bottom) / 2),
  }
}

/** Whether a spot on the map, px from its top left, lies in its free part and not at the very edge. */
export function isFree(
  { x, y }: { x: number; y: number },
  { width, height, padding: { top, right, bottom, left } }: Viewport,
): boolean {
  const [across, down] = [width - left - right, height - top - bottom]
  return (
    Math.abs(x - left - across / 2) <= (across / 2) * IN_SIGHT &&
    Math.abs(y - top - down / 2) <= (down / 2) * IN_SIGHT
  )
}

/** The view that shows a box whole, with a margin, within a range of zooms; or else the part around `at`. */
export function viewOfBox(
  box: Box,
  viewport: Viewport,
  from: number,
  to: number,
  at: Plane = middle(box),
): View {
  const half = freeHalf(viewport)
  const fit = zoomToFit(box, 2 * half.x * FRAMED, 2 * half.y * FRAMED)
  const zoom = Math.max(from, Math.min(to, fit))
  const px = 2 ** -zoom
  const [lon, lat] = fromPlane({
    x: along(box.west, box.east, at.x, half.x * px),
    y: along(box.north, box.south, at.y, half.y * px),
  })
  return { lat, lon: wrap(lon), zoom }
}

/** The middle of a stretch of the plane; where it has no room in the window, what is nearer to `at`. */
function along(from: number, to: number, at: number, half: number): number {
  const center = (from + to) / 2
  if (to - from <= 2 * half * AT_EASE) return center
  return Math.max(at - half * OFF_MIDDLE, Math.min(at + half * OFF_MIDDLE, center))
}

export function viewOf(positions: readonly Position[], viewport: Viewport): View | null {
  const box = boxOf(positions)
  return box && viewOfBox(box, viewport, leastZoom(viewport.width), 6)
}

/** What follows in the story: what begins so soon that the map must have it in view, and later. */
export interface Coming {
  soon: readonly Subject[]
  /** The soon ones, too. */
  later: readonly Subject[]
}

const NOTHING: Coming = { soon: [], later: [] }

/**
 * The camera's wish, or null while the picture is good as it is: it never moves when the subject is
 * comfortably in view, so that a journey has one framing and the map does not swim. What comes soon
 * is in view before it begins; for what comes next the map stays as wide as it is.
 */
export function wantedShot(
  view: View,
  viewport: Viewport,
  subject: Subject | null,
  { soon, later }: Coming = NOTHING,
): Shot | null {
  if (!subject) return null
  const shows = (from: View, all: readonly Subject[]) =>
    all.every((one) => isShown(from, viewport, one))
  // On the way, what lies behind him may go when something else is about to begin.
  const isEnding = soon.length > 0 && subject.key.startsWith('journey:')
  const own = framing(subject, viewport)
  if (shows(view, soon)) {
    if (isEnding && shows(view, [withComing(subject, [])])) return null
    if (!isEnding && shows(view, [subject])) {
      const isTooWide = view.zoom < own.zoom - TOO_WIDE
      if (!isTooWide && view.zoom <= own.zoom + TOO_CLOSE) return null
      if (isTooWide && !shows(own, later)) return null
    }
  }
  if (!isEnding && shows(own, soon)) return { subject: subject.key, view: own }
  const near = withComing(subject, soon)
  const far = withComing(subject, later)
  const all = framing(far, viewport).zoom >= framing(near, viewport).zoom - WORTH ? far : near
  return { subject: all.key, view: framing(all, viewport) }
}

const framing = ({ box, zooms, at }: Subject, viewport: Viewport): View =>
  viewOfBox(box, viewport, zooms[0], zooms[1], at)

/** Whether what must be in view is there, at ease; of what has no room, where he is. */
function isShown(view: View, viewport: Viewport, subject: Subject): boolean {
  const half = freeHalf(viewport)
  const center = toPlane([view.lon, view.lat])
  const { must, at } = subject
  const turn = TURN * Math.round((center.x - at.x) / TURN)
  const room = 2 ** -framing(subject, viewport).zoom
  const isNear = (from: number, to: number, where: number, middle: number, px: number) => {
    const [first, last] = to - from > 2 * px * AT_EASE * room ? [where, where] : [from, to]
    const reach = (px * AT_EASE) / 2 ** view.zoom
    return first >= middle - reach && last <= middle + reach
  }
  return (
    isNear(must.west + turn, must.east + turn, at.x + turn, center.x, half.x) &&
    isNear(must.north, must.south, at.y, center.y, half.y)
  )
}

function wrap(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360)
}
