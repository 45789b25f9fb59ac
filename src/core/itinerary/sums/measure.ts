import { whenOf } from '../../time/edtf'
import type { Journey, Life } from '../../life/model'
import type { Mode, RouteKind } from '../../life/vocabulary'
import { isWithin } from '../../life/near'
import { resolveItinerary } from '../resolve'
import { journeyKm, trackOf } from '../track'
import type { Segment } from '../types'
import { daysWithin, touches, type TimeSpan } from '../within'

export interface JourneyMeasure {
  /** Along the line, on Turf's sphere. */
  lengthKm: number
  /** From departure to arrival; 1 where both are on one day; null unless both are known to the day. */
  days: number | null
  /** Mean speed, stops included; null where the days are null or he went and came within one. */
  kmPerHour: number | null
  /** In the order in which the means were first used. */
  byMode: { mode: Mode; km: number }[]
  /** Leg by leg, in order. */
  legs: { mode: Mode; route: RouteKind; km: number }[]
  /** By how well the way of each leg is known. */
  byRoute: { route: RouteKind; km: number }[]
}

/** Calendar days between departure and arrival, if the record has both to the day. */
function daysOf(journey: Journey): number | null {
  const { start, end } = whenOf(journey.when)
  const toTheDay = start.precision === 'day' && end.precision === 'day'
  const flagged = [start, end].some((bound) => bound.approximate || bound.uncertain)
  return toTheDay && !flagged ? end.earliest - start.earliest : null
}

/** How long a journey was, how long it took and by what means. The life is not looked into. */
export function measureJourney(_life: Life, journey: Journey): JourneyMeasure {
  const track = trackOf(journey)
  const byMode = new Map<Mode, number>()
  const byRoute = new Map<RouteKind, number>()
  const legs: JourneyMeasure['legs'] = []
  let from = 0
  for (const { mode, to, route = journey.route } of journey.legs) {
    const until = track[to] ?? from
    legs.push({ mode, route, km: until - from })
    byRoute.set(route, (byRoute.get(route) ?? 0) + until - from)
    byMode.set(mode, (byMode.get(mode) ?? 0) + until - from)
    from = until
  }
  const days = daysOf(journey)
  const lengthKm = journeyKm(journey)
  return {
    lengthKm,
    days: days === 0 ? 1 : days,
    kmPerHour: days === null || days === 0 ? null : lengthKm / (24 * days),
    legs,
    byMode: [...byMode].map(([mode, km]) => ({ mode, km })),
    byRoute: [...byRoute].map(([route, km]) => ({ route, km })),
  }
}

/**
 * How long a person stayed at a place (or within it), and when: in all, or within a span of the
 * life, which the stays may reach beyond. Days are fractional.
 */
export function timeAt(
  life: Life,
  personId: string,
  placeId: string,
  within: TimeSpan | null = null,
): { days: number; spans: Segment[] } {
  const spans = resolveItinerary(life, personId).segments.filter(
    (segment) =>
      segment.kind === 'stay' &&
      touches(within, segment.start, segment.end) &&
      isWithin(life, segment.stay.place, placeId),
  )
  return {
    days: spans.reduce((sum, { start, end }) => sum + daysWithin(start, end, within), 0),
    spans,
  }
}
