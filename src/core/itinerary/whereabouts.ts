import { whenOf } from '../time/edtf'
import { headingAlong, pointAlong } from '../geo/line'
import { wrapLongitude } from '../geo/unwrap'
import type { Gap, Journey, Life, Position, Stay } from '../life/model'
import { leastCertain } from '../life/certainty'
import type { Certainty } from '../life/vocabulary'
import { elsewhereKm } from './elsewhere'
import { NEAR_KM } from '../life/near'
import { resolvePerson } from './resolve'
import { journeyKm, trackOf } from './track'
import type { Openness, Resolution, Segment } from './types'

export interface Whereabouts {
  state: 'staying' | 'travelling' | 'unknown' | 'before-birth' | 'after-death'
  /** Longitude within ±180; null before birth, after death and where unknown. */
  at: Position | null
  /** He was within this distance of `at`; null where that is not known. */
  radiusKm: number | null
  /** While travelling: degrees clockwise from north. */
  bearing?: number
  place: string | null
  stay: string | null
  journey: string | null
  /** While travelling: the part of the journey behind him, by length. */
  fraction?: number
  certainty: Certainty | null
  /** Ids of the works that say so. */
  sources: string[]
  /** Where unknown: the gap that says why. */
  gap?: string | null
  lastKnown?: { place: string; day: number }
  nextKnown?: { place: string; day: number }
}

const NOWHERE = {
  at: null,
  radiusKm: null,
  place: null,
  stay: null,
  journey: null,
  certainty: null,
  sources: [] as string[],
} as const

const SURE: Openness = { sureFrom: -Infinity, sureTo: Infinity, slackDays: 0 }

const atBest = (certainty: Certainty, isSure: boolean): Certainty =>
  leastCertain(certainty, isSure ? 'certain' : 'less-certain')

const fallen = (certainty: Certainty): Certainty =>
  certainty === 'certain' ? 'less-certain' : 'uncertain'

const worksOf = (item: Stay | Journey) => [...new Set(item.sources.map(({ source }) => source))]

/**
 * At the place. Where the dates leave open that he was elsewhere the radius reaches to there
 * (`elsewhere`), and the certainty falls by a grade.
 */
function staying(
  life: Life,
  stay: Stay,
  moment: number,
  open: Openness,
  awayKm: (at: Position) => number,
): Whereabouts {
  const place = life.places.get(stay.place)
  const away = place ? awayKm(place.at) : 0
  const certainty = atBest(stay.certainty, open.sureFrom <= moment && moment < open.sureTo)
  return {
    state: 'staying',
    at: place ? [wrapLongitude(place.at[0]), place.at[1]] : null,
    radiusKm: Math.max(place?.radiusKm ?? 0, Math.ceil(10 * away) / 10),
    place: stay.place,
    stay: stay.id,
    journey: null,
    certainty: away > NEAR_KM ? leastCertain(certainty, fallen(stay.certainty)) : certainty,
    sources: worksOf(stay),
  }
}

/** Share of the journey towards whose end he heads: the least that is seen of it as a whole. */
const AHEAD = 0.03

/**
 * Along the line at even speed. The radius is the line's exactness; where the dates are coarse
 * there is added how far he came, at that speed, in the days by which they may be off, at most the
 * way to the farther end.
 */
function travelling(
  segment: Segment & { kind: 'journey' },
  moment: number,
  open: Openness,
): Whereabouts {
  const { journey, start, end } = segment
  const lengthKm = journeyKm(journey)
  const fraction = end > start ? Math.min((moment - start) / (end - start), 1) : 1
  const track = trackOf(journey)
  const { at } = pointAlong(journey.line, fraction * lengthKm, track)
  const bearing = headingAlong(journey.line, fraction * lengthKm, AHEAD * lengthKm, track)
  const offKm = end > start ? (lengthKm / (end - start)) * open.slackDays : 0
  const farthestKm = Math.max(fraction, 1 - fraction) * lengthKm
  const isSure = open.sureFrom === -Infinity && open.sureTo === Infinity
  return {
    state: 'travelling',
    at: [wrapLongitude(at[0]), at[1]],
    radiusKm: Math.round(10 * (journey.exactnessKm + Math.min(offKm, farthestKm))) / 10,
    bearing,
    place: null,
    stay: null,
    journey: journey.id,
    fraction,
    certainty: atBest(journey.certainty, isSure),
    sources: worksOf(journey),
  }
}

/** The recorded gap of a person that holds a moment's day. */
export function gapAt(gaps: readonly Gap[], personId: string, moment: number): Gap | null {
  const day = Math.floor(moment)
  const found = gaps.find(({ who, when }) => {
    const [from, to] = whenOf(when).outer
    return who.includes(personId) && from <= day && day <= to
  })
  return found ?? null
}

function unknown(
  life: Life,
  { itinerary }: Resolution,
  moment: number,
  before: Segment | undefined,
  after: Segment | undefined,
): Whereabouts {
  const answer: Whereabouts = { state: 'unknown', ...NOWHERE, sources: [] }
  answer.gap = gapAt(life.gaps, itinerary.person.id, moment)?.id ?? null
  if (before) {
    const place = before.kind === 'stay' ? before.stay.place : before.journey.to
    answer.lastKnown = { place, day: before.end }
  }
  if (after) {
    const place = after.kind === 'stay' ? after.stay.place : after.journey.from
    answer.nextKnown = { place, day: after.start }
  }
  return answer
}

/** Index of the last segment that starts at or before the moment, or -1. */
function lastStarted(segments: readonly Segment[], moment: number): number {
  let low = -1
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? Infinity) <= moment) low = middle
    else high = middle - 1
  }
  return low
}

/** Until when it counts: whoever arrives at noon is there for the rest of that day, also where nothing follows. */
export function reach(segment: Segment): number {
  if (segment.kind === 'stay') return segment.end
  const toTheDay = whenOf(segment.journey.when).end.precision === 'day'
  return toTheDay ? Math.max(segment.end, Math.floor(segment.end) + 1) : segment.end
}

/**
 * Where a person was at a moment, how surely, and who says so. Fast enough to be asked for every
 * frame. Throws a RangeError if the life has no such person.
 */
export function whereabouts(life: Life, personId: string, moment: number): Whereabouts {
  const resolution = resolvePerson(life, personId)
  const { segments, first, last } = resolution.itinerary
  if (moment < first) return { state: 'before-birth', ...NOWHERE, sources: [] }
  if (moment >= last + 1) return { state: 'after-death', ...NOWHERE, sources: [] }
  const index = lastStarted(segments, moment)
  const segment = segments[index]
  if (!segment || moment >= reach(segment)) {
    return unknown(life, resolution, moment, segment, segments[index + 1])
  }
  const id = segment.kind === 'stay' ? segment.stay.id : segment.journey.id
  const open = resolution.openness.get(id) ?? SURE
  return segment.kind === 'stay'
    ? staying(life, segment.stay, moment, open, (at) =>
        elsewhereKm(life, segments, index, resolution.openness, moment, at),
      )
    : travelling(segment, moment, open)
}
