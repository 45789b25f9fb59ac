/**
 * The pace of a story: how the days of a life are shared out over minutes.
 *
 * Every stay, journey and event is a mark in the calendar. At a mark the story slows down and tells
 * (long enough to read its caption, by weight), then the days up to the next mark pass, for longer
 * with the logarithm of their number: a year takes hardly longer than a season, an empty stretch
 * shrinks most, confinement least. Journeys run evenly from end to end. The seconds wished for are
 * scaled together to the minutes asked for, each between its least and its most. When captions
 * would get less than half their reading time, those of the least weight are dropped.
 *
 * The days never stand still, and at most 3.8 seconds pass without a new date or a new mark: what
 * is told at greater length is told while the days go on.
 */
import { resolveItinerary } from '../itinerary/resolve'
import type { Life } from '../life/model'
import { beatsOf, type Beat } from './beats'
import { interpolator } from './interpolate'
import { marksOf } from './marks'
import { medianRate, ratesOf } from './rate'
import { shareOut } from './share-out'
import type { Pace, PaceStop } from './types'

const DEFAULT_MINUTES = 15
/** Captions are dropped rather than shown for less than this part of their reading time. */
const LEAST_SCALE = 0.5
/** So many times the ordinary rate is said to be compressed. */
const COMPRESSED = 10

function plan(life: Life, personId: string, seconds: number) {
  const { last } = resolveItinerary(life, personId)
  for (let leastWeight = 1; ; leastWeight++) {
    const beats = beatsOf(marksOf(life, personId, leastWeight), last + 1, leastWeight)
    const share = shareOut(beats, seconds)
    if (share.scale >= LEAST_SCALE || leastWeight === 3) return { beats, leastWeight, ...share }
  }
}

function stopsOf(
  beats: readonly Beat[],
  starts: readonly number[],
  leastWeight: number,
): PaceStop[] {
  return beats.flatMap(({ mark, from }, index) => {
    if (!mark || (mark.told ? mark.told.weight < leastWeight : mark.kind !== 'unknown')) return []
    const seconds = starts[index] ?? 0
    const dwell = (starts[index + 1] ?? seconds) - seconds
    return [{ day: from, seconds, kind: mark.kind, id: mark.id, dwell }]
  })
}

/**
 * The pace of a person's story in so many minutes (15 unless said). A short life may take less.
 * Throws a RangeError if the life has no such person or the minutes are not positive.
 */
export function createPace(life: Life, personId: string, o: { minutes?: number } = {}): Pace {
  const minutes = o.minutes ?? DEFAULT_MINUTES
  if (!(minutes > 0)) throw new RangeError('a story takes some minutes')
  const { beats, seconds, leastWeight } = plan(life, personId, minutes * 60)
  const rates = ratesOf(beats, seconds)
  const ordinary = medianRate(rates, seconds)

  const days = [...beats.map((beat) => beat.from), beats.at(-1)?.to ?? 0]
  const starts = [0]
  for (const own of seconds) starts.push((starts.at(-1) ?? 0) + own)
  const story = interpolator(days, starts)
  const calendar = interpolator(starts, days)
  const compressionAt = (day: number) => (rates[story.legAt(day)] ?? ordinary) / ordinary

  return {
    totalSeconds: starts.at(-1) ?? 0,
    storyAt: story.at,
    dayAt: calendar.at,
    compressionAt,
    isCompressed: (day) => compressionAt(day) > COMPRESSED,
    stops: stopsOf(beats, starts, leastWeight),
  }
}
