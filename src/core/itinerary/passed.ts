import { distanceKm } from '../geo/distance'
import { nearestOnLine } from '../geo/nearest'
import type { Journey, Life, Position, Stay } from '../life/model'
import type { Mode, RouteKind } from '../life/vocabulary'
import { resolveItinerary } from './resolve'
import { journeyKm, trackOf } from './track'

/** When and how a person came nearest to a point of the Earth. */
export type Passed = {
  km: number
  /** By how much the record itself may be off there: nearer than that nobody can say. */
  exactKm: number
  /** In fractional days. */
  moment: number
} & (
  { kind: 'stay'; item: Stay } | { kind: 'journey'; item: Journey; mode: Mode; route: RouteKind }
)

/** The leg of a journey that lies so far along it. */
function legAt(journey: Journey, km: number): { mode: Mode; route: RouteKind } {
  const track = trackOf(journey)
  const leg = journey.legs.find(({ to }) => km <= (track[to] ?? 0)) ?? journey.legs.at(-1)
  return { mode: leg?.mode ?? 'rail', route: leg?.route ?? journey.route }
}

/**
 * Where a person came nearest to a point: by the places of all stays and the lines of all journeys,
 * nearest first, one answer for each of them within `withinKm`. A region is near as far as its
 * radius reaches. Throws a RangeError if the life has no such person.
 */
export function passedBy(
  life: Life,
  personId: string,
  point: Position,
  withinKm = Infinity,
): Passed[] {
  const found: Passed[] = []
  for (const segment of resolveItinerary(life, personId).items) {
    const { start, end } = segment
    if (segment.kind === 'stay') {
      const place = life.places.get(segment.stay.place)
      if (!place) continue
      const km = distanceKm(place.at, point)
      const exactKm = place.radiusKm ?? 0
      found.push({ kind: 'stay', item: segment.stay, km, exactKm, moment: start })
    } else {
      const item = segment.journey
      const { km, alongKm } = nearestOnLine(item.line, point, trackOf(item))
      const part = alongKm / Math.max(journeyKm(item), 1e-9)
      const moment = start + part * (end - start)
      found.push({ kind: 'journey', item, km, exactKm: item.exactnessKm, moment, ...legAt(item, alongKm) }) // prettier-ignore
    }
  }
  return found.filter(({ km }) => km <= withinKm).sort((a, b) => a.km - b.km)
}
