/** Fingers closer than this (px) would zoom by leaps. */
const LEAST_SPREAD_PX = 24

/** Middle and distance of two fingers on one line, in px. */
export function spread(xs: readonly number[]): { middle: number; length: number } {
  const [a = 0, b = a] = xs
  return { middle: (a + b) / 2, length: Math.max(Math.abs(b - a), LEAST_SPREAD_PX) }
}

/** A wheel that counts in lines or pages, in px. */
const LINE_PX = 16
/** So many px of the wheel double or halve. */
const DOUBLE_PX = 240
/** One turn never more than this. */
const MOST_PX = 360

interface Turn {
  deltaX: number
  deltaY: number
  deltaMode: number
  shiftKey: boolean
}

/** What a turn of the wheel means: sideways or with Shift it pans, else it zooms. */
export function wheelMeaning(turn: Turn, widthPx: number): { pan: number; factor: number } {
  const unit = turn.deltaMode === 0 ? 1 : turn.deltaMode === 1 ? LINE_PX : widthPx
  const [x, y] = [turn.deltaX * unit, turn.deltaY * unit]
  if (turn.shiftKey || Math.abs(x) > Math.abs(y)) {
    return { pan: (Math.abs(x) > Math.abs(y) ? x : y) / Math.max(widthPx, 1), factor: 1 }
  }
  const px = Math.min(Math.max(y, -MOST_PX), MOST_PX)
  return { pan: 0, factor: 2 ** (-px / DOUBLE_PX) }
}
