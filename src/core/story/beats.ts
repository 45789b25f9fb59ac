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
const MOST_SECONDS_A_DAY_ON_THE_WAY = MOST_SECONDS_A_DAY_TOLD + MOST_SECONDS_A_DAY_PASSING
/** To notice that there is a caption; and to see that the map has changed. */
const LEAST_SECONDS_TOLD = 1
const LEAST_SECONDS_SHOWN = 0.15
const MOST_SECONDS_A_JOURNEY = 16
/** What has no caption is seen in half the time. */
const UNTOLD = 0.5
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

/** A journey runs evenly from end to end: longer with its length and its caption. */
function journeyBeat(mark: Mark, from: number, to: number, captioned: boolean): Beat {
  const segment = mark.segment
  if (segment?.kind !== 'journey') throw new RangeError('not a journey')
  const part = Math.min((to - from) / Math.max(segment.end - segment.start, 1e-6), 1)
  const reading = captioned && mark.kind === 'journey' && mark.told ? readingSeconds(mark.told) : 0
  const whole = 1.5 + 1.2 * Math.log2(1 + journeyKm(segment.journey) / 200) + reading
  const want = Math.min(whole, MOST_SECONDS_A_JOURNEY) * part * (reading > 0 ? 1 : UNTOLD)
  const most = MOST_SECONDS_A_DAY_ON_THE_WAY * Math.max(1, to - from)
  const least = reading > 0 ? LEAST_SECONDS_TOLD : LEAST_SECONDS_SHOWN
  return { from, to, least: Math.min(least * part, most), want: Math.min(want, most), most, mark }
}

/** The telling at a mark: slow, and short enough that the date keeps moving. */
function telling(mark: Mark, from: number, to: number): Beat | null {
  if (!mark.told || mark.kind === 'journey') return null
  const seconds = readingSeconds(mark.told)
  const days = Math.min((to - from) * MOST_OF_THE_TIME, seconds * DAYS_A_SECOND_TOLD)
  const most = MOST_SECONDS_A_DAY_TOLD * Math.max(1, days)
  const least = LEAST_SECONDS_TOLD
  // Held to its most only when it is scaled: among short stretches what weighs most gets most.
  return { from, to: from + days, least, want: seconds, most, mark }
}

function beatsOfMark(mark: Mark, until: number, captioned: boolean): Beat[] {
  const told = captioned ? telling(mark, mark.day, until) : null
  const from = told?.to ?? mark.day
  if (mark.segment?.kind === 'journey') {
    const journey = journeyBeat(mark, from, until, captioned)
    return told ? [told, { ...journey, mark: null }] : [journey]
  }
  const { want, least } = passingSeconds(mark, until - from)
  const rest = passing(from, until, want, least)
  return told ? [told, rest] : [{ ...rest, mark }]
}

/** The beats of a story, without a hole from the first mark to `end`; captions by the marks' ids. */
export function beatsOf(
  marks: readonly Mark[],
  end: number,
  captions: ReadonlySet<string>,
): Beat[] {
  return marks.flatMap((mark, index) => {
    const until = marks[index + 1]?.day ?? end
    const captioned = mark.told !== null && captions.has(mark.id)
    return until > mark.day ? beatsOfMark(mark, until, captioned) : []
  })
}
