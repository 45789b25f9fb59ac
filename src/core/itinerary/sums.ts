import { journeyKm } from './track'
import type { Itinerary } from './types'
import { daysWithin, touches, type TimeSpan } from './within'

/** What a life, or a part of it, adds up to. */
export interface Sums {
  /** How many journeys it touches. */
  journeys: number
  /** Kilometres along their lines; of a journey that is only partly in it, by its share of the time. */
  km: number
  /** Fractional days by what is known of them; together the whole part. */
  days: { staying: number; travelling: number; unknown: number }
}

/** Adds up an itinerary within a span; from birth to death without one. */
export function sumsOf(itinerary: Itinerary, span: TimeSpan | null): Sums {
  const sums: Sums = { journeys: 0, km: 0, days: { staying: 0, travelling: 0, unknown: 0 } }
  for (const item of itinerary.items) {
    if (item.kind !== 'journey' || !touches(span, item.start, item.end)) continue
    const days = item.end - item.start
    const share = days > 0 ? daysWithin(item.start, item.end, span) / days : 1
    sums.journeys += 1
    sums.km += share * journeyKm(item.journey)
  }
  for (const { kind, start, end } of itinerary.segments) {
    sums.days[kind === 'stay' ? 'staying' : 'travelling'] += daysWithin(start, end, span)
  }
  const whole = daysWithin(itinerary.first, itinerary.last + 1, span)
  sums.days.unknown = Math.max(whole - sums.days.staying - sums.days.travelling, 0)
  return sums
}
