import type { Fade } from './fades'
import type { Scale } from '../scale'

/** Where something lies across the track, as shares of its width. */
export interface Box {
  left: number
  right: number
}

/** What reaches far out of sight is cut off there: no browser lays out millions of pixels well. */
const BEYOND = 0.1

/** The box between two moments; null where nothing of it is in sight. */
export function boxOf(frame: Scale, from: number, to: number): Box | null {
  const [left, right] = [frame.at(from), frame.at(to)]
  if (right < 0 || left > 1) return null
  return { left: Math.max(left, -BEYOND), right: Math.min(right, 1 + BEYOND) }
}

export const percent = (share: number) => `${(share * 100).toFixed(3)}%`

/** The style that puts a box on the track; never thinner than can be seen. */
export function placed({ left, right }: Box, leastPx = 2): { left: string; width: string } {
  return { left: percent(left), width: `max(${percent(right - left)}, ${leastPx}px)` }
}

/** A box in px of a track so wide; never thinner than can be seen. */
export function inPx({ left, right }: Box, widthPx: number, leastPx = 2): { x: number; w: number } {
  return { x: left * widthPx, w: Math.max((right - left) * widthPx, leastPx) }
}

/** How faint a band begins where it is only just possible. */
const FAINT = 0.12

/** A share of the track's width (beyond 0 and 1: out of sight), and how opaque a band is there. */
export type Stop = [at: number, opacity: number]

/** How a band fades towards its outer bounds; null where both its ends are sharp. */
export function fadeStops(frame: Scale, fade: Fade): Stop[] | null {
  if (fade.fullFrom <= fade.from && fade.fullTo >= fade.to) return null
  return [
    [frame.at(fade.from), FAINT],
    [frame.at(fade.fullFrom), 1],
    [frame.at(fade.fullTo), 1],
    [frame.at(fade.to), FAINT],
  ]
}
