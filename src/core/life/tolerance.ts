import type { Place } from './model'

/** A line may end this far from its place: a station lies outside a town, a ship rides at anchor. */
const END_TOLERANCE_KM = 30

/** How far a line may end from a place that it leads to, kilometres. */
export function toleranceKm(place: Place): number {
  const coarse = place.precision === 'building' || place.precision === 'settlement' ? 0 : 500
  return END_TOLERANCE_KM + (place.radiusKm ?? 0) + coarse
}
