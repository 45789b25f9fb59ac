import type { Bound } from '../../time/edtf'
import type { Life } from '../../life/model'
import type { Claim } from './claims'
import { fixDayJourneys } from './day-journeys'
import { areNear } from '../../life/near'

/** The moments at which something may have begun or ended: from `lo` to `hi`, a point if equal. */
export interface Leeway {
  lo: number
  hi: number
  /** Its date is flagged as approximate or uncertain: even a single day is not sure. */
  flagged: boolean
}

/** A claim between two leeways, which it may share with its neighbours in the chain. */
export interface Placed {
  claim: Claim
  /** null: open; it reaches to the neighbour. */
  start: Leeway | null
  end: Leeway | null
}

function leewayOf(bound: Bound, fixed: number | undefined): Leeway | null {
  if (bound.precision === 'open') return null
  const flagged = bound.approximate || bound.uncertain
  if (fixed !== undefined) return { lo: fixed, hi: fixed, flagged }
  return { lo: bound.earliest, hi: bound.latest + 1, flagged }
}

/** The better dated of two wins; of equally well dated ones, the one without a flag. */
function intersection(a: Leeway, b: Leeway): Leeway | null {
  const lo = Math.max(a.lo, b.lo)
  const hi = Math.min(a.hi, b.hi)
  const difference = a.hi - a.lo - (b.hi - b.lo)
  const flagged = difference === 0 ? a.flagged && b.flagged : (difference < 0 ? a : b).flagged
  return lo <= hi ? { lo, hi, flagged } : null
}

/**
 * Whether the end of one claim is the beginning of the next. Where the way between two places is
 * missing they are kept apart, unless both are of the same day: that day he was in both.
 */
function adjoin(life: Life, a: Claim, b: Claim): boolean {
  const sameDay =
    a.when.end.precision === 'day' &&
    b.when.start.precision === 'day' &&
    a.when.end.earliest === b.when.start.earliest
  return sameDay || areNear(life, a.to, b.from)
}

/** The leeways of a chain, neighbours sharing theirs where one ends as the other begins. */
export function placeChain(life: Life, chain: readonly Claim[], notBefore: number): Placed[] {
  const fixed = fixDayJourneys(chain, notBefore)
  const placed = chain.map((claim): Placed => ({
    claim,
    start: leewayOf(claim.when.start, fixed.get(claim)?.start),
    end: leewayOf(claim.when.end, fixed.get(claim)?.end),
  }))
  placed.forEach((before, index) => {
    const after = placed[index + 1]
    if (!after?.start || !before.end || !adjoin(life, before.claim, after.claim)) return
    const shared = intersection(before.end, after.start)
    if (shared) before.end = after.start = shared
  })
  return placed
}
