import type { Leeway } from './leeway'

/**
 * Clips leeways that contradict each other, the better dated ones first: what is known to the day
 * stands, a coarse leeway gives way, and if nothing of it is left it shrinks to the point next to
 * its better dated neighbour.
 */
function settleContradictions(leeways: readonly Leeway[], from: number, to: number): void {
  const settled: number[] = []
  const order = leeways.map((_, index) => index)
  const width = (index: number) => {
    const leeway = leeways[index]
    return leeway ? leeway.hi - leeway.lo : 0
  }
  order.sort((a, b) => width(a) - width(b) || a - b)
  for (const index of order) {
    const leeway = leeways[index]
    if (!leeway) continue
    let [least, most] = [from, to]
    for (const other of settled) {
      const done = leeways[other]
      if (!done) continue
      if (other < index) least = Math.max(least, done.lo)
      else most = Math.min(most, done.hi)
    }
    leeway.lo = Math.min(Math.max(leeway.lo, least), most)
    leeway.hi = Math.max(Math.min(leeway.hi, most), least)
    settled.push(index)
  }
}

/**
 * Narrows the leeways of a chain (in order, in place) so that none reaches before the earliest
 * moment of one before it nor after the latest moment of one after it. All lie within
 * [from, to] then, and both their ends run monotonically.
 */
export function propagate(leeways: readonly Leeway[], from: number, to: number): void {
  settleContradictions(leeways, from, to)
  let least = from
  for (const leeway of leeways) leeway.lo = least = Math.max(least, leeway.lo)
  let most = to
  for (const leeway of [...leeways].reverse()) leeway.hi = most = Math.min(most, leeway.hi)
}
