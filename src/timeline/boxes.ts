import type { Fade } from './fades'
import type { Scale } from './scale'

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

/** How faint a band begins where it is only just possible. */
const FAINT = 'rgb(0 0 0 / 12%)'

/** The mask of a band that fades towards its outer bounds; null where both its ends are sharp. */
export function maskOf(frame: Scale, fade: Fade, { left, right }: Box): string | null {
  if (fade.fullFrom <= fade.from && fade.fullTo >= fade.to) return null
  const stop = (moment: number) => percent((frame.at(moment) - left) / Math.max(right - left, 1e-9))
  const stops = [
    `${FAINT} ${stop(fade.from)}`,
    `#000 ${stop(fade.fullFrom)}`,
    `#000 ${stop(fade.fullTo)}`,
    `${FAINT} ${stop(fade.to)}`,
  ]
  return `linear-gradient(90deg, ${stops.join(', ')})`
}
