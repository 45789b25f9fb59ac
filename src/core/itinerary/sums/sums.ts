import type { Mode, RouteKind } from '../../life/vocabulary'
import { journeyKm, trackOf } from '../track'
import type { Itinerary } from '../types'
import { daysWithin, touches, type TimeSpan } from '../within'

/** What a life, or a part of it, adds up to. */
export interface Sums {
  /** How many journeys it touches. */
  journeys: number
  /** Kilometres along their lines; of a journey that is only partly in it, by its share of the time. */
  km: number
  /** The same kilometres by means, the most first, and by how well the way is known. */
  byMode: { mode: Mode; km: number }[]
  byRoute: { route: RouteKind; km: number }[]
  /** Fractional days by what is known of them; together the whole part. */
  days: { staying: number; travelling: number; unknown: number }
}

/** Adds up an itinerary within a span; from birth to death without one. */
export function sumsOf(itinerary: Itinerary, span: TimeSpan | null): Sums {
  const days = { staying: 0, travelling: 0, unknown: 0 }
  const sums: Sums = { journeys: 0, km: 0, byMode: [], byRoute: [], days }
  const byMode = new Map<Mode, number>()
  const byRoute = new Map<RouteKind, number>()
  for (const item of itinerary.items) {
    if (item.kind !== 'journey' || !touches(span, item.start, item.end)) continue
    const lasted = item.end - item.start
    const share = lasted > 0 ? daysWithin(item.start, item.end, span) / lasted : 1
    sums.journeys += 1
    sums.km += share * journeyKm(item.journey)
    const track = trackOf(item.journey)
    let from = 0
    for (const { mode, to, route = item.journey.route } of item.journey.legs) {
      const km = share * ((track[to] ?? from) - from)
      from = track[to] ?? from
      byMode.set(mode, (byMode.get(mode) ?? 0) + km)
      byRoute.set(route, (byRoute.get(route) ?? 0) + km)
    }
  }
  for (const { kind, start, end } of itinerary.segments) {
    sums.days[kind === 'stay' ? 'staying' : 'travelling'] += daysWithin(start, end, span)
  }
  const whole = daysWithin(itinerary.first, itinerary.last + 1, span)
  sums.days.unknown = Math.max(whole - sums.days.staying - sums.days.travelling, 0)
  sums.byMode = [...byMode].map(([mode, km]) => ({ mode, km })).sort((a, b) => b.km - a.km)
  sums.byRoute = [...byRoute].map(([route, km]) => ({ route, km })).sort((a, b) => b.km - a.km)
  return sums
}
