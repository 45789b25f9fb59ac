import { whenOf } from '../time/edtf'
import type { Journey } from '../life/model'
import { journeyKm } from './track'

/** How long a journey took, as far as its own dates say. */
export interface Took {
  /** Whole days from departure to arrival; 0 where both may lie on one day. */
  leastDays: number
  mostDays: number
  /** The dates themselves are flagged as approximate or uncertain. */
  about: boolean
}

/**
 * How long a journey took: the days between its two dates, as far apart and as near to each other
 * as these allow. Null where one of them is open. A date without an interval holds the whole journey.
 */
export function tookOf({ when }: Pick<Journey, 'when'>): Took | null {
  const { start, end, isInterval } = whenOf(when)
  const mostDays = end.latest - start.earliest
  if (!Number.isFinite(mostDays)) return null
  const leastDays = isInterval ? Math.max(end.earliest - start.latest, 0) : 0
  const about = [start, end].some((bound) => bound.approximate || bound.uncertain)
  return { leastDays, mostDays, about }
}

/** Kilometres a day, stops included: from the longest time that it may have taken to the shortest. */
export interface Pace {
  leastKm: number
  /** Infinity where it may all have been done within one day. */
  mostKm: number
  about: boolean
}

/**
 * How fast a journey went by its whole length and its own dates; null where its time is open, and
 * where it all was of one day, of which nobody knows how much it took.
 */
export function paceOf(journey: Journey): Pace | null {
  const took = tookOf(journey)
  if (!took || took.mostDays === 0) return null
  const km = journeyKm(journey)
  const mostKm = took.leastDays === 0 ? Infinity : km / took.leastDays
  return { leastKm: km / took.mostDays, mostKm, about: took.about }
}
