import type { Window } from './windows'

/**
 * Clips windows that contradict each other, the better dated ones first: what is known to the day
 * stands, a coarse window gives way, and if nothing of it is left it shrinks to the point next to
 * its better dated neighbour.
 */
function settleContradictions(windows: readonly Window[], from: number, to: number): void {
  const settled: number[] = []
  const order = windows.map((_, index) => index)
  const width = (index: number) => {
    const window = windows[index]
    return window ? window.hi - window.lo : 0
  }
  order.sort((a, b) => width(a) - width(b) || a - b)
  for (const index of order) {
    const window = windows[index]
    if (!window) continue
    let [least, most] = [from, to]
    for (const other of settled) {
      const done = windows[other]
      if (!done) continue
      if (other < index) least = Math.max(least, done.lo)
      else most = Math.min(most, done.hi)
    }
    window.lo = Math.min(Math.max(window.lo, least), most)
    window.hi = Math.max(Math.min(window.hi, most), least)
    settled.push(index)
  }
}

/**
 * Narrows the windows of a chain (in order, in place) so that none reaches before the earliest
 * moment of one before it nor after the latest moment of one after it. All lie within
 * [from, to] then, and both their ends run monotonically.
 */
export function propagate(windows: readonly Window[], from: number, to: number): void {
  settleContradictions(windows, from, to)
  let least = from
  for (const window of windows) window.lo = least = Math.max(least, window.lo)
  let most = to
  for (const window of [...windows].reverse()) window.hi = most = Math.min(most, window.hi)
}
