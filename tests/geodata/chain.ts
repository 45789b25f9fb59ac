import { isoFromDay } from '../../src/core/time/day'
import { whenOf } from '../../src/core/time/edtf'
import { distanceKm } from '../../src/core/geo/distance'
import { resolveItinerary, type Segment } from '../../src/core/itinerary/resolve'
import type { Gap, Life, LifeEvent, Place } from '../../src/core/life/model'
import { offLineKm } from './lines'

const idOf = (segment: Segment) => (segment.kind === 'stay' ? segment.stay.id : segment.journey.id)
const firstPlace = (s: Segment) => (s.kind === 'stay' ? s.stay.place : s.journey.from)
const lastPlace = (s: Segment) => (s.kind === 'stay' ? s.stay.place : s.journey.to)

/** Kilometres between two places, less how far each reaches. */
function apartKm(life: Life, a: string, b: string): number {
  const [p, q] = [life.places.get(a), life.places.get(b)]
  if (!p || !q) return Infinity
  const reach = (place: Place) => place.radiusKm ?? 0
  return Math.round(distanceKm(p.at, q.at) - reach(p) - reach(q))
}

/** Days between two moments that no stated gap of the person covers. */
function unexplainedDays(gaps: Gap[], from: number, to: number): number {
  const explained = gaps
    .map((gap) => whenOf(gap.when).outer)
    .map(([first, last]) => Math.max(0, Math.min(to, last + 1) - Math.max(from, first)))
    .reduce((sum, days) => sum + days, 0)
  return Math.max(0, to - from - explained)
}

/** Links of the chain that do not meet in space, unless a stated gap lies between them. */
export function leaps(life: Life, who: string, limitKm = 40): string[] {
  const gaps = life.gaps.filter((gap) => gap.who.includes(who))
  const { segments } = resolveItinerary(life, who)
  return segments.slice(1).flatMap((next, i) => {
    const before = segments[i] ?? next
    const km = apartKm(life, lastPlace(before), firstPlace(next))
    const hole = next.start - before.end
    const stated = hole > 0 && unexplainedDays(gaps, before.end, next.start) < hole
    if (km <= limitKm || stated) return []
    return [
      `${isoFromDay(next.start)}: ${idOf(before)} ends at ${lastPlace(before)}, ${idOf(next)} begins at ${firstPlace(next)}, ${km} km away`,
    ]
  })
}

/** Holes in the record that no gap explains. */
export function unexplainedHoles(life: Life, who: string, limitDays = 31): string[] {
  const gaps = life.gaps.filter((gap) => gap.who.includes(who))
  const { segments, first, last } = resolveItinerary(life, who)
  const starts = [...segments.map(({ start }) => start), last + 1]
  const ends = [first, ...segments.map(({ end }) => end)]
  return starts.flatMap((start, i) => {
    const end = ends[i] ?? start
    const days = Math.round(unexplainedDays(gaps, end, start))
    return days <= limitDays
      ? []
      : [`${isoFromDay(end)} to ${isoFromDay(start)}: ${days} days unexplained`]
  })
}

/** Gaps that say nothing is known, while stays and journeys fill their days. */
export function filledGaps(life: Life, who: string): string[] {
  const { segments } = resolveItinerary(life, who)
  return life.gaps
    .filter((gap) => gap.who.includes(who))
    .flatMap(({ id, when }) => {
      const [first, last] = whenOf(when).outer
      const filled = segments
        .map(({ start, end }) => Math.max(0, Math.min(end, last + 1) - Math.max(start, first)))
        .reduce((sum, days) => sum + days, 0)
      return filled < last + 1 - first ? [] : [`${id}: ${when} has no unknown day`]
    })
}

/** What happens to others, or to a name, or on paper, needs nobody to be there. */
const ELSEWHERE: readonly LifeEvent['kind'][] = [
  'naming',
  'memory',
  'publication',
  'family',
  'other',
]
/** Days by which “about” such a day may be off. */
const ABOUT_DAYS = 5

/** First and last day that a date could touch, more where it says “about”. */
function widest(edtf: string): [number, number] {
  const { start, end, outer } = whenOf(edtf)
  return [
    outer[0] - (start.approximate ? ABOUT_DAYS : 0),
    outer[1] + (end.approximate ? ABOUT_DAYS : 0),
  ]
}

/** Kilometres from a place to where the person could have been on some of the days. */
function nearestKm(life: Life, who: string, place: Place, [first, last]: [number, number]): number {
  const then = <T extends { who: string[]; when: string }>(items: T[]) =>
    items.filter((item) => {
      const [from, to] = widest(item.when)
      return item.who.includes(who) && from <= last && first <= to
    })
  return Math.min(
    ...then(life.stays).map((stay) => apartKm(life, stay.place, place.id)),
    ...then(life.journeys).map(({ line }) => offLineKm(place.at, line) - (place.radiusKm ?? 0)),
  )
}

/**
 * Events in places where the record does not let the person be on any of the days that they may
 * have happened. Dated no finer than to a month, an outing without a stay may say so in its note.
 */
export function eventsElsewhere(life: Life, who: string, limitKm = 40): string[] {
  const { first, last } = resolveItinerary(life, who)
  return life.events.flatMap((event) => {
    const { start, end } = whenOf(event.when)
    const place = life.places.get(event.place)
    const toTheDay = start.precision === 'day' && end.precision === 'day'
    if (!place || !event.who.includes(who) || ELSEWHERE.includes(event.kind)) return []
    if (!toTheDay && event.note !== undefined) return []
    if (start.earliest < first || end.latest > last) return []
    const km = Math.round(nearestKm(life, who, place, widest(event.when)))
    return km <= limitKm
      ? []
      : [`${event.id} (${event.when}, ${event.place}): the record has nothing nearer than ${km} km`]
  })
}
