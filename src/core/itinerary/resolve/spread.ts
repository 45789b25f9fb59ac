import type { Leeway } from './leeway'

/** Journeys may take this much of a leeway that they share with stays. */
const MOST_FOR_JOURNEYS = 0.8

interface Run {
  leeway: Leeway
  /** Indices of the first and last bound that have this leeway. */
  first: number
  last: number
  /** The moments that the bounds next to it leave to it. */
  lo: number
  hi: number
}

const middle = (leeway: Leeway) => (leeway.lo + leeway.hi) / 2

function runsOf(leeways: readonly Leeway[]): Run[] {
  const runs: Run[] = []
  leeways.forEach((leeway, index) => {
    const run = runs.at(-1)
    if (run && run.leeway.lo === leeway.lo && run.leeway.hi === leeway.hi) run.last = index
    else runs.push({ leeway, first: index, last: index, lo: leeway.lo, hi: leeway.hi })
  })
  return runs
}

/**
 * Several bounds in one leeway spread over it and could cross a bound in an overlapping one:
 * a lone bound stands at its middle, two spreading runs meet half way between their middles.
 */
function keepApart(runs: readonly Run[]): void {
  runs.forEach((run, index) => {
    const next = runs[index + 1]
    if (!next) return
    const [own, theirs] = [middle(run.leeway), middle(next.leeway)]
    const spreads = [run.last > run.first, next.last > next.first]
    const limit = spreads[0] === spreads[1] ? (own + theirs) / 2 : spreads[0] ? theirs : own
    if (spreads[0]) run.hi = Math.min(run.hi, limit)
    if (spreads[1]) next.lo = Math.max(next.lo, limit)
  })
}

/**
 * The moment of each bound: the middle of its leeway. Bounds of one and the same leeway are
 * spread over it: the journeys between them get their usual days, at most 80 % of the leeway in
 * all, and the rest is shared equally by the pieces before, between and after.
 *
 * @param leeways propagated, so with monotone ends
 * @param usualDaysAfter days of the journey between bound i and bound i + 1; null if it is none
 */
export function spread(
  leeways: readonly Leeway[],
  usualDaysAfter: (index: number) => number | null,
): number[] {
  const runs = runsOf(leeways)
  keepApart(runs)
  return runs.flatMap(({ first, last, lo, hi }) => {
    const room = hi - lo
    const between = Array.from({ length: last - first }, (_, i) => usualDaysAfter(first + i))
    const wanted = between.reduce<number>((sum, days) => sum + (days ?? 0), 0)
    const scale = wanted > 0 ? Math.min(1, (MOST_FOR_JOURNEYS * room) / wanted) : 0
    const share = (room - wanted * scale) / (2 + between.filter((days) => days === null).length)
    const moments = [lo + share]
    for (const days of between) {
      moments.push((moments.at(-1) ?? lo) + (days === null ? share : days * scale))
    }
    return moments
  })
}
