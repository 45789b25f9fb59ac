import type { Bound } from '../../time/edtf'
import type { Claim } from './claims'

const MORNING = 0.25
const NOON = 0.5
/** How long a journey within one day lasts: from six o'clock to noon. */
const WITHIN_A_DAY = 0.25
/** What remains, from noon on, of a stay between an arrival and a departure of the same day. */
const SHORT_VISIT = 1 / 12

const dayOf = (bound: Bound) => (bound.precision === 'day' ? bound.earliest : undefined)

/**
 * The moments of the day-dated bounds of journeys: departure at noon, arrival at noon; within one
 * day from six to noon. What follows on the same day begins when the thing before it is over.
 */
export function fixDayJourneys(
  chain: readonly Claim[],
  notBefore: number,
): Map<Claim, { start?: number; end?: number }> {
  const fixed = new Map<Claim, { start?: number; end?: number }>()
  let busyUntil = notBefore
  const free = (moment: number) =>
    Math.floor(busyUntil) === Math.floor(moment) ? Math.max(moment, busyUntil) : moment
  chain.forEach((claim, index) => {
    const [first, last] = [dayOf(claim.when.start), dayOf(claim.when.end)]
    const next = chain[index + 1]
    if (claim.kind === 'stay') {
      const leavesSameDay = next?.kind === 'journey' && dayOf(next.when.start) === last
      const oneDay = first !== undefined && first === last
      if (oneDay && leavesSameDay && busyUntil === free(first + NOON)) busyUntil += SHORT_VISIT
      return
    }
    const withinADay = first !== undefined && first === last
    const start = first === undefined ? undefined : free(first + (withinADay ? MORNING : NOON))
    let end = last === undefined ? undefined : last + NOON
    if (withinADay && start !== undefined) end = Math.min(start + WITHIN_A_DAY, first + 1)
    fixed.set(claim, { start, end })
    busyUntil = Math.max(busyUntil, end ?? start ?? busyUntil)
  })
  return fixed
}
