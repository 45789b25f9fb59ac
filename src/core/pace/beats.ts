import type { StayKind } from '../life/vocabulary'
import { journeyKm } from '../itinerary/track'
import type { Mark } from './marks'
import { readingSeconds } from './reading'

/** A stretch of the calendar that passes at an even rate, with the seconds it should have. */
export interface Beat {
  from: number
  to: number
  /** Seconds: never less, wished for, never more. */
  least: number
  want: number
  most: number
  /** The mark whose telling this is; null for time that only passes. */
  mark: Mark | null
}

/** While something is told the days go on, slowly: half a day a second. */
const DAYS_A_SECOND_TOLD = 0.5
/** Of the time up to the next mark, the part that a telling may take. */
const MOST_OF_THE_TIME = 0.6
/** Together less than four: a reader never waits longer for the date or the map to change. */
const MOST_SECONDS_A_DAY_TOLD = 3
const MOST_SECONDS_A_DAY_PASSING = 0.8
/** To read a title at all; and to see that the map has changed. */
const LEAST_SECONDS_TOLD = 2
const LEAST_SECONDS_SHOWN = 0.15
const MOST_SECONDS_A_JOURNEY = 16
/** Time in confinement is part of the story: its years pass half as fast as others. */
const CONFINED: readonly StayKind[] = ['prison', 'internment', 'exile']

function passing(from: number, to: number, want: number, least: number): Beat {
  const most = MOST_SECONDS_A_DAY_PASSING * Math.max(1, to - from)
  return { from, to, least: Math.min(least, most), want: Math.min(want, most), most, mark: null }
}

/** Seconds for time that only passes: they grow with the logarithm of its days. */
function passingSeconds(mark: Mark, days: number): { want: number; least: number } {
  if (!mark.segment) return { want: 0.3 + 0.4 * Math.log2(1 + days / 30), least: 0.1 }
  const confined = mark.segment.kind === 'stay' && CONFINED.includes(mark.segment.stay.kind)
  const want = 0.7 * Math.log2(1 + days / 15) * (confined ? 2 : 1)
  return { want, least: Math.min(confined ? 0.6 : 0.05, days / 100) }
}

/** Whether the story is long enough for the caption of this mark. */
const isCaptioned = (mark: Mark, leastWeight: number) =>
  mark.told !== null && mark.told.weight >= leastWeight

/** A journey runs evenly from end to end: longer with its length, its weight, its caption. */
function journeyBeat(mark: Mark, from: number, to: number, leastWeight: number): Beat {
  const segment = mark.segment
  if (segment?.kind !== 'journey') throw new RangeError('not a journey')
  const part = Math.min((to - from) / Math.max(segment.end - segment.start, 1e-6), 1)
  const captioned = mark.kind === 'journey' && isCaptioned(mark, leastWeight)
  const reading = captioned && mark.told ? readingSeconds(mark.told) / 2 : 0
  const whole = 1.5 + 1.2 * Math.log2(1 + journeyKm(segment.journey) / 200) + reading
  const brevity = captioned ? 1 : 1 / leastWeight
  const want = Math.min(whole, MOST_SECONDS_A_JOURNEY) * part * brevity
  const most = MOST_SECONDS_A_DAY_TOLD * Math.max(1, to - from)
  const least = captioned ? LEAST_SECONDS_TOLD : LEAST_SECONDS_SHOWN
  return { from, to, least: Math.min(least * part, most), want: Math.min(want, most), most, mark }
}

/** The telling at a mark: slow, and short enough that the date keeps moving. */
function telling(mark: Mark, from: number, to: number, leastWeight: number): Beat | null {
  if (!mark.told || mark.kind === 'journey') return null
  const captioned = isCaptioned(mark, leastWeight)
  const seconds = captioned ? 1 + readingSeconds(mark.told) : 0.8 / leastWeight
  const days = Math.min((to - from) * MOST_OF_THE_TIME, seconds * DAYS_A_SECOND_TOLD)
  const most = MOST_SECONDS_A_DAY_TOLD * Math.max(1, days)
  const least = captioned ? LEAST_SECONDS_TOLD : LEAST_SECONDS_SHOWN
  return { from, to: from + days, least, want: Math.min(seconds, most), most, mark }
}

function beatsOfMark(mark: Mark, until: number, leastWeight: number): Beat[] {
  const told = telling(mark, mark.day, until, leastWeight)
  const from = told?.to ?? mark.day
  if (mark.segment?.kind === 'journey') {
    const journey = journeyBeat(mark, from, until, leastWeight)
    return told ? [told, { ...journey, mark: null }] : [journey]
  }
  const { want, least } = passingSeconds(mark, until - from)
  const rest = passing(from, until, want / leastWeight, least)
  return told ? [told, rest] : [{ ...rest, mark }]
}

/**
 * The beats of a story, without a hole from the first mark to `end`. A story that has captions
 * from `leastWeight` up only is also briefer with all that it shows without one.
 */
export function beatsOf(marks: readonly Mark[], end: number, leastWeight: number): Beat[] {
  return marks.flatMap((mark, index) => {
    const until = marks[index + 1]?.day ?? end
    return until > mark.day ? beatsOfMark(mark, until, leastWeight) : []
  })
}
