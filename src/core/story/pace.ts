/**
 * The pace of a story: how the days of a life are shared out over minutes.
 *
 * Every stay, journey and unknown stretch is a mark in the calendar; what weighs most, and some of
 * the events, get a caption, as many as can be read in the minutes asked for (`captions`). At a
 * caption the story slows down, then the days up to the next mark pass, for longer with the
 * logarithm of their number: a year takes hardly longer than a season, an empty stretch shrinks
 * most, confinement least. After the death events alone are told, each at its own date, until the
 * record ends. Journeys run evenly from end to end (`beats`). From one caption to the
 * next it is never shorter than the first takes to be read; beyond that the seconds wished for are
 * scaled together to the minutes, each between its least and its most (`share-out`).
 *
 * The days never stand still, and at most 3.8 seconds pass without a new date, a moving line or a
 * new caption: what takes longer to read is read while the days go on.
 */
import { recordEnd } from '../itinerary/record'
import type { Life } from '../life/model'
import { beatsOf, type Beat } from './beats'
import { captionChooser } from './captions/captions'
import { interpolator } from './interpolate'
import { marksOf } from './marks'
import { medianRate, ratesOf } from './rate'
import { captionSeconds } from './reading'
import { shareOut, type Group } from './share-out'
import type { Pace, PaceStop } from './types'

const DEFAULT_MINUTES = 15
/** So much of the time may be bound by what must be read and seen; the rest goes by what deserves it. */
const BOUND_SHARE = 0.64
/** Captions that bind too much are thinned out by so much a time. */
const THINNING = 0.94
/** So many times the ordinary rate is said to be compressed. */
const COMPRESSED = 10

/** The beats from one caption up to the next one. */
function groupsOf(beats: readonly Beat[], captions: ReadonlySet<string>): Group<Beat>[] {
  const groups: { beats: Beat[]; least: number }[] = [{ beats: [], least: 0 }]
  for (const beat of beats) {
    const told = beat.mark?.told
    if (told && captions.has(told.id)) groups.push({ beats: [], least: captionSeconds(told) })
    groups.at(-1)?.beats.push(beat)
  }
  return groups
}

function plan(life: Life, personId: string, seconds: number) {
  const last = recordEnd(life, personId)
  const choose = captionChooser(marksOf(life, personId))
  for (let reading = seconds * BOUND_SHARE; ; reading *= THINNING) {
    const captions = choose(reading)
    const beats = beatsOf(marksOf(life, personId, captions), last + 1, captions)
    const share = shareOut(groupsOf(beats, captions), seconds)
    const isEasy = share.needed <= seconds * BOUND_SHARE
    if (isEasy || captions.size === 0) return { beats, captions, seconds: share.seconds }
  }
}

/** What is told, each until it can be read, and where nothing is known. */
function stopsOf(
  beats: readonly Beat[],
  starts: readonly number[],
  captions: ReadonlySet<string>,
): PaceStop[] {
  return beats.flatMap(({ mark, from }, index) => {
    if (!mark || mark.kind === 'after') return []
    if (mark.told ? !captions.has(mark.id) : mark.kind !== 'unknown') return []
    const seconds = starts[index] ?? 0
    const own = (starts[index + 1] ?? seconds) - seconds
    const dwell = mark.told ? Math.max(own, captionSeconds(mark.told)) : own
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
  const { beats, seconds, captions } = plan(life, personId, minutes * 60)
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
    stops: stopsOf(beats, starts, captions),
  }
}
