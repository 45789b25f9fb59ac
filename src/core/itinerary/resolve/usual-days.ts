import { trackOf } from '../track'
import type { Journey } from '../../life/model'
import type { Mode } from '../../life/vocabulary'

/**
 * Kilometres that a traveller of about 1880 to 1940 covered in a day, rests and changes included.
 * They only set how much of an undated month a journey is given; no answer quotes them.
 */
const KM_PER_DAY: Readonly<Record<Mode, number>> = {
  // Long-distance passenger trains ran by day and night at 20 to 40 km/h with stops.
  rail: 600,
  // A passenger steamer of 10 to 14 knots.
  ship: 500,
  // River steamers and barges, lying up in the dark and at the shallows.
  river: 150,
  // Post horses and carts; convoys of exiles were slower.
  horse: 80,
  sledge: 100,
  foot: 30,
  // Roads of the time, by day.
  car: 250,
  boat: 40,
  ferry: 200,
  // Between the cart and the train.
  unknown: 200,
}

/** Even a short way takes half a day out of the calendar. */
const LEAST_DAYS = 0.5

/** Days that a journey of this length by these means usually took; at least half a day. */
export function usualDays(journey: Journey): number {
  const cumulative = trackOf(journey)
  let from = 0
  let days = 0
  for (const leg of journey.legs) {
    const to = cumulative[leg.to] ?? from
    days += Math.max(to - from, 0) / KM_PER_DAY[leg.mode]
    from = to
  }
  return Math.max(days, LEAST_DAYS)
}
