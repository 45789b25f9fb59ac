import type { Scale } from './scale'

/** The stretch of time that the track shows, as moments. */
export interface Window {
  from: number
  to: number
}

/** The closest look: a week. */
export const LEAST_DAYS = 7

/** Where the moments of a window lie on the width of the track: 0 at its left edge, 1 at its right. */
export function project(scale: Scale, window: Window): Scale {
  const from = scale.at(window.from)
  const length = Math.max(scale.at(window.to) - from, 1e-12)
  return {
    at: (moment) => (scale.at(moment) - from) / length,
    momentAt: (share) => scale.momentAt(from + share * length),
  }
}

/** A window of so much of the scale, moved so that it does not reach beyond the life. */
function windowAt(scale: Scale, from: number, length: number): Window {
  const start = Math.min(Math.max(from, 0), Math.max(1 - length, 0))
  return { from: scale.momentAt(start), to: scale.momentAt(start + length) }
}

/** Widens a window that is too close to `least` days, about a moment, within the life. */
function noCloser(scale: Scale, window: Window, about: number, anchor: number): Window {
  const [first, last] = [scale.momentAt(0), scale.momentAt(1)]
  const days = Math.min(LEAST_DAYS, last - first)
  if (window.to - window.from >= days) return window
  const from = Math.min(Math.max(about - anchor * days, first), last - days)
  return { from, to: from + days }
}

/**
 * The window seen `factor` times closer (wider where it is below 1); the moment under the anchor, a
 * share of the width, stays where it is as long as the ends of the life allow it.
 */
export function zoomed(scale: Scale, window: Window, factor: number, anchor: number): Window {
  const from = scale.at(window.from)
  const length = scale.at(window.to) - from
  const closer = Math.min(length / factor, 1)
  const about = scale.momentAt(from + anchor * length)
  const wanted = windowAt(scale, from + anchor * (length - closer), closer)
  return noCloser(scale, wanted, about, anchor)
}

/** The window moved by a share of its own width, later where it is positive. */
export function panned(scale: Scale, window: Window, share: number): Window {
  const from = scale.at(window.from)
  const length = scale.at(window.to) - from
  return windowAt(scale, from + share * length, length)
}

/** How near to an edge the clock may come before the window goes along, as a share of the width. */
const EDGE = 0.1

/**
 * The window that shows a moment: the same as long as it is well in sight, moved along where it
 * nears an edge, centred on it where it has leapt out of sight.
 */
export function following(scale: Scale, window: Window, moment: number): Window {
  const at = project(scale, window).at(moment)
  if (at >= EDGE && at <= 1 - EDGE) return window
  if (at < 0 || at > 1) return panned(scale, window, at - 0.5)
  return panned(scale, window, at < EDGE ? at - EDGE : at - (1 - EDGE))
}

/** The window of a span of the life with a little of what is around it. */
export function windowOf(scale: Scale, from: number, to: number): Window {
  const margin = 0.06 * (scale.at(to) - scale.at(from))
  const wanted = windowAt(
    scale,
    scale.at(from) - margin,
    Math.min(scale.at(to) - scale.at(from) + 2 * margin, 1),
  )
  return noCloser(scale, wanted, (from + to) / 2, 0.5)
}
