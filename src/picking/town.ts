import { distanceKm } from '../core/geo'
import type { Place, Position } from '../core/life/model'

/** How far (km) a town reaches: from the middle of what is looked at, and from one of its places to the rest. */
const [NEAR_KM, TOWN_KM] = [25, 12]

const isOfATown = ({ precision }: Place) => precision === 'building' || precision === 'settlement'

/**
 * The places of the town at a spot: those around the place that is nearest to it, nearest first.
 * Empty where no place is near.
 */
export function townAround(places: Iterable<Place>, spot: Position): Place[] {
  const standing = [...places].filter(isOfATown)
  const byDistance = (to: Position) =>
    standing.map((place) => ({ place, km: distanceKm(place.at, to) })).sort((a, b) => a.km - b.km)
  const [nearest] = byDistance(spot)
  if (!nearest || nearest.km > NEAR_KM) return []
  return byDistance(nearest.place.at)
    .filter(({ km }) => km <= TOWN_KM)
    .map(({ place }) => place)
}
