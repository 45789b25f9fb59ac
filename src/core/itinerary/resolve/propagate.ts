import type { Leeway } from './leeway'

/** The extreme of the values put before a place, `none` where there are none: a Fenwick tree. */
function extremes(size: number, pick: (a: number, b: number) => number, none: number) {
  const tree = new Array<number>(size + 1).fill(none)
  return {
    put(index: number, value: number) {
      for (let i = index + 1; i <= size; i += i & -i) tree[i] = pick(tree[i] ?? none, value)
    },
    of(index: number) {
      let found = none
      for (let i = index; i > 0; i -= i & -i) found = pick(found, tree[i] ?? none)
      return found
    },
  }
}

/**
 * Clips leeways that contradict each other, the better dated ones first: what is known to the day
 * stands, a coarse leeway gives way, and if nothing of it is left it shrinks to the point next to
 * its better dated neighbour.
 */
function settleContradictions(leeways: readonly Leeway[], from: number, to: number): void {
  const before = extremes(leeways.length, Math.max, from)
  const after = extremes(leeways.length, Math.min, to)
  const order = leeways.map((_, index) => index)
  const width = (index: number) => {
    const leeway = leeways[index]
    return leeway ? leeway.hi - leeway.lo : 0
  }
  order.sort((a, b) => width(a) - width(b) || a - b)
  for (const index of order) {
    const leeway = leeways[index]
    if (!leeway) continue
    const mirrored = leeways.length - 1 - index
    const [least, most] = [before.of(index), after.of(mirrored)]
    leeway.lo = Math.min(Math.max(leeway.lo, least), most)
    leeway.hi = Math.max(Math.min(leeway.hi, most), least)
    before.put(index, leeway.lo)
    after.put(mirrored, leeway.hi)
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
