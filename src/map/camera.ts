import type { Position } from '../core/life/model'
import { boxOf, fromPlane, middle, toPlane, TURN, zoomToFit, type Box } from './mercator'
import { subjectAt, type Subject } from './subject'
import type { SceneMoment } from './moment'

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

/** A view that is wanted, and of what: the subject's key tells one framing from the next. */
export interface Shot {
  subject: string
  view: View
}

/** The zooms between which the basemap is honest. */
export const LEAST_ZOOM = 1
export const MOST_ZOOM = 8

/** The part of the free window, measured from its middle, in which a subject is at ease. */
const AT_EASE = 0.84
/** Zoom levels by which a view may be wider or closer than one would choose. */
const TOO_WIDE = 1.6
const TOO_CLOSE = 2.2

/** Half the width and height of the window that no panel covers, px. */
function freeHalf({ width, height, padding }: Viewport): { x: number; y: number } {
  return {
    x: Math.max(60, (width - padding.left - padding.right) / 2),
    y: Math.max(60, (height - padding.top - padding.bottom) / 2),
  }
}

/** The view that shows a box whole, with a margin, within a range of zooms. */
export function viewOfBox(box: Box, viewport: Viewport, from: number, to: number): View {
  const half = freeHalf(viewport)
  const fit = zoomToFit(box, 2 * half.x * AT_EASE * 0.95, 2 * half.y * AT_EASE * 0.95)
  const [lon, lat] = fromPlane(middle(box))
  return { lat, lon: wrap(lon), zoom: Math.max(from, Math.min(to, fit)) }
}

export function viewOf(positions: readonly Position[], viewport: Viewport): View | null {
  const box = boxOf(positions)
  return box && viewOfBox(box, viewport, LEAST_ZOOM, 6)
}

/**
 * The camera's wish at a moment, or null while the picture is good as it is: it never moves when
 * the subject is comfortably in view, so that a journey has one framing and the map does not swim.
 */
export function wantedShot(view: View, viewport: Viewport, moment: SceneMoment): Shot | null {
  const subject = subjectAt(moment)
  if (!subject) return null
  const wanted = viewOfBox(subject.box, viewport, subject.zooms[0], subject.zooms[1])
  if (isComfortable(view, viewport, subject, wanted.zoom)) return null
  return { subject: subject.key, view: wanted }
}

function isComfortable(view: View, viewport: Viewport, subject: Subject, zoom: number): boolean {
  if (view.zoom < zoom - TOO_WIDE || view.zoom > zoom + TOO_CLOSE) return false
  const half = freeHalf(viewport)
  const at = toPlane([view.lon, view.lat])
  const { x } = middle(subject.must)
  const turn = TURN * Math.round((at.x - x) / TURN)
  const scale = 2 ** view.zoom
  const { west, east, north, south } = subject.must
  return (
    Math.abs(west + turn - at.x) * scale <= half.x * AT_EASE &&
    Math.abs(east + turn - at.x) * scale <= half.x * AT_EASE &&
    Math.abs(north - at.y) * scale <= half.y * AT_EASE &&
    Math.abs(south - at.y) * scale <= half.y * AT_EASE
  )
}

function wrap(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360)
}
