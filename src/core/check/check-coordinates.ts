import { distanceKm } from '../geo/distance'
import type { Check, Draft } from './check'
import type { Journey, Place, Position } from '../life/model'
import { toleranceKm } from '../life/tolerance'
import type { ProblemList } from '../life/problems'

const swap = ([a, b]: Position): Position => [b, a]
const isLatitude = (n: number) => Math.abs(n) <= 90

/** Places without anything that joins them are weighed against all others: this far is alone … */
const ALONE_KM = 1500
/** … and this near is in company. */
const IN_COMPANY_KM = 150

interface LineEnd {
  journey: Journey
  end: 'from' | 'to'
  at: Position
}

function endsOf(journey: Journey): LineEnd[] {
  const first = journey.line[0]
  const last = journey.line.at(-1)
  if (!first || !last) return []
  return [
    { journey, end: 'from', at: first },
    { journey, end: 'to', at: last },
  ]
}

function byPlace(ends: LineEnd[]): Map<string, LineEnd[]> {
  const found = new Map<string, LineEnd[]>()
  for (const end of ends) {
    const place = end.journey[end.end]
    found.set(place, [...(found.get(place) ?? []), end])
  }
  return found
}

/** Far from the place as both are written, but at it if one of the two is turned round. */
const meetsTurned = (at: Position, place: Place) =>
  distanceKm(at, place.at) > toleranceKm(place) &&
  isLatitude(place.at[0]) &&
  distanceKm(at, swap(place.at)) <= toleranceKm(place)

/** Lines of which both ends are the wrong way round; none if most are: then it is the places. */
function turnedLines(draft: Draft, places: Map<string, Place>): Journey[] {
  const turned = draft.journeys.filter((journey) => {
    const ends = endsOf(journey)
    return ends.every(({ end, at }) => {
      const place = places.get(journey[end])
      return place !== undefined && meetsTurned(at, place)
    })
  })
  return turned.length * 2 > draft.journeys.length ? [] : turned
}

/** True if most of what is known of the place says that its two numbers are the wrong way round. */
function looksSwapped(place: Place, ends: LineEnd[], places: Map<string, Place>): boolean {
  const witnesses: Position[] = ends.map((end) => end.at)
  const around = place.within === undefined ? undefined : places.get(place.within)
  if (around) witnesses.push(around.at)
  if (witnesses.length > 0) {
    return witnesses.filter((at) => meetsTurned(at, place)).length * 2 > witnesses.length
  }
  if (!isLatitude(place.at[0])) return false
  const others = [...places.values()].filter((other) => other !== place)
  const hasCompany = (at: Position, km: number) =>
    others.some((other) => distanceKm(at, other.at) <= km)
  return !hasCompany(place.at, ALONE_KM) && hasCompany(swap(place.at), IN_COMPANY_KM)
}

function reportMissedPlace({ journey, end, at }: LineEnd, place: Place, problems: ProblemList) {
  const km = Math.round(distanceKm(at, place.at))
  if (km <= toleranceKm(place)) return
  problems.error(
    'journeys.geojson',
    `${journey.id}.${end}`,
    'line-misses-place',
    `the line ${end === 'from' ? 'starts' : 'ends'} ${km} km from "${place.id}"; draw it to the place, or correct "${end}".`,
    { km, place: place.id },
  )
}

/** Coordinates are the right way round, and a journey's line starts and ends at its places. */
export const checkCoordinates: Check = (draft, problems) => {
  const byId = new Map(draft.places.map((p) => [p.id, p]))
  const turned = new Set(turnedLines(draft, byId))
  for (const { id, line } of turned) {
    problems.error(
      'journeys.geojson',
      `${id}.geometry.coordinates`,
      'swapped-coordinates',
      `[${line[0]?.join(', ') ?? ''}] … looks swapped: both ends lie at their places the other way round. GeoJSON wants [longitude, latitude].`,
      { lon: line[0]?.[0] ?? 0, lat: line[0]?.[1] ?? 0 },
    )
    problems.leftOut.add(id)
  }
  const journeys = draft.journeys.filter((journey) => !turned.has(journey))
  const ends = byPlace(journeys.flatMap(endsOf))
  const swapped = new Set<string>()
  for (const place of draft.places) {
    const own = ends.get(place.id) ?? []
    if (looksSwapped(place, own, byId)) swapped.add(place.id)
    else for (const end of own) reportMissedPlace(end, place, problems)
  }
  for (const id of swapped) {
    const at = byId.get(id)?.at ?? [0, 0]
    problems.error(
      'places.geojson',
      `${id}.geometry.coordinates`,
      'swapped-coordinates',
      `[${at.join(', ')}] looks swapped: what joins this place lies near [${swap(at).join(', ')}]. GeoJSON wants [longitude, latitude].`,
      { lon: at[0], lat: at[1] },
    )
    problems.leftOut.add(id)
  }
  return { ...draft, journeys, places: draft.places.filter((p) => !swapped.has(p.id)) }
}
