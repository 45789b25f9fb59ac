import { distanceKm } from '../geo/distance'
import type { Check, Draft } from './check'
import type { Journey, Place, Position } from './model'

/** A line may end this far from its place: a station lies outside a town, a ship rides at anchor. */
const END_TOLERANCE_KM = 30

const swap = ([a, b]: Position): Position => [b, a]
const isLatitude = (n: number) => Math.abs(n) <= 90

interface LineEnd {
  journey: Journey
  end: 'from' | 'to'
  at: Position
}

function lineEndsByPlace(draft: Draft): Map<string, LineEnd[]> {
  const ends = new Map<string, LineEnd[]>()
  for (const journey of draft.journeys) {
    const first = journey.line[0]
    const last = journey.line.at(-1)
    if (!first || !last) continue
    for (const end of [
      { journey, end: 'from' as const, at: first },
      { journey, end: 'to' as const, at: last },
    ]) {
      const place = journey[end.end]
      ends.set(place, [...(ends.get(place) ?? []), end])
    }
  }
  return ends
}

function toleranceKm(place: Place): number {
  const coarse = place.precision === 'building' || place.precision === 'settlement' ? 0 : 500
  return END_TOLERANCE_KM + (place.radiusKm ?? 0) + coarse
}

/** True if most of what is known of the place says that its two numbers are the wrong way round. */
function looksSwapped(place: Place, ends: LineEnd[], places: Map<string, Place>): boolean {
  const witnesses: Position[] = ends.map((end) => end.at)
  const around = place.within === undefined ? undefined : places.get(place.within)
  if (around) witnesses.push(around.at)
  if (witnesses.length === 0 || !isLatitude(place.at[0])) return false
  const limit = toleranceKm(place)
  const swapped = swap(place.at)
  const forSwap = witnesses.filter(
    (at) => distanceKm(at, place.at) > limit && distanceKm(at, swapped) <= limit,
  )
  return forSwap.length * 2 > witnesses.length
}

/** Coordinates are the right way round, and a journey's line starts and ends at its places. */
export const checkCoordinates: Check = (draft, problems) => {
  const ends = lineEndsByPlace(draft)
  const byId = new Map(draft.places.map((p) => [p.id, p]))
  const faulty = new Set<string>()
  for (const place of draft.places) {
    const own = ends.get(place.id) ?? []
    if (looksSwapped(place, own, byId)) {
      problems.error(
        'places.geojson',
        `${place.id}.geometry.coordinates`,
        'swapped-coordinates',
        `[${place.at.join(', ')}] looks swapped: what joins this place lies near [${swap(place.at).join(', ')}]. GeoJSON wants [longitude, latitude].`,
        { lon: place.at[0], lat: place.at[1] },
      )
      faulty.add(place.id)
      continue
    }
    for (const { journey, end, at } of own) {
      const km = distanceKm(at, place.at)
      if (km <= toleranceKm(place)) continue
      problems.error(
        'journeys.geojson',
        `${journey.id}.${end}`,
        'line-misses-place',
        `the line ${end === 'from' ? 'starts' : 'ends'} ${Math.round(km)} km from "${place.id}"; draw it to the place, or correct "${end}".`,
        { km: Math.round(km), place: place.id },
      )
    }
  }
  for (const id of faulty) problems.leftOut.add(id)
  return { ...draft, places: draft.places.filter((p) => !faulty.has(p.id)) }
}
