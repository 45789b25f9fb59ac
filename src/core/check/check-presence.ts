import { whenOf, type When } from '../time/edtf'
import { distanceKm } from '../geo/distance'
import type { Check } from './check'
import type { Place } from '../life/model'

/** Within a city one may sleep in one place and work in another: this far is no contradiction. */
export const SAME_NEIGHBOURHOOD_KM = 40

interface Presence {
  id: string
  file: string
  who: string[]
  when: When
  ends: Place[]
}

/** Nobody of this age went farther from one day's start to its end. */
const FARTHEST_IN_A_DAY_KM = 2000

/** How far from its centre a place still is that place, kilometres. */
function reachKm({ geometry, at, radiusKm = 0 }: Place): number {
  if (geometry.type === 'Point') return radiusKm
  return Math.max(radiusKm, ...geometry.coordinates.flat().map((vertex) => distanceKm(at, vertex)))
}

const between = (p: Place, q: Place) => distanceKm(p.at, q.at) - reachKm(p) - reachKm(q)

/**
 * Whether the dates leave room for the second after the first: what ends and begins on one day, or
 * in one coarsely dated month, is no contradiction unless the way is too long for the days.
 */
function canFollow(a: Presence, b: Presence): boolean {
  const endsFrom = Math.max(a.when.end.earliest, a.when.start.earliest)
  const startsBy = Math.min(b.when.start.latest, b.when.end.latest)
  const days = startsBy - endsFrom
  const [last, first] = [a.ends.at(-1), b.ends[0]]
  if (days < 0 || !last || !first) return days >= 0
  return between(last, first) <= (days + 1) * FARTHEST_IN_A_DAY_KM
}

/** Kilometres between the two where they are farthest apart. */
function apart(a: Presence, b: Presence): number {
  return Math.max(...a.ends.flatMap((p) => b.ends.map((q) => between(p, q))))
}

/** One person is never in two places: of two such claims the later in the files is left out. */
export const checkPresence: Check = (draft, problems) => {
  const places = new Map(draft.places.map((p) => [p.id, p]))
  const at = (...ids: string[]) => ids.flatMap((id) => places.get(id) ?? [])
  const claims: Presence[] = [
    ...draft.stays.map((s) => ({
      id: s.id,
      file: 'stays.json',
      who: s.who,
      when: whenOf(s.when),
      ends: at(s.place),
    })),
    ...draft.journeys.map((j) => ({
      id: j.id,
      file: 'journeys.geojson',
      who: j.who,
      when: whenOf(j.when),
      ends: at(j.from, j.to),
    })),
  ].sort((a, b) => a.when.outer[0] - b.when.outer[0])
  const faulty = new Set<string>()
  claims.forEach((a, i) => {
    for (const b of claims.slice(i + 1)) {
      if (b.when.outer[0] > a.when.outer[1]) break
      if (faulty.has(a.id) || faulty.has(b.id)) continue
      if (!a.who.some((w) => b.who.includes(w))) continue
      if (canFollow(a, b) || canFollow(b, a)) continue
      const km = Math.round(apart(a, b))
      if (km <= SAME_NEIGHBOURHOOD_KM) continue
      faulty.add(b.id)
      problems.error(
        b.file,
        `${b.id}.when`,
        'two-places-at-once',
        `${b.when.edtf} overlaps "${a.id}" (${a.when.edtf}), ${km} km away; one person is in one place: split the longer one, or correct a date.`,
        { other: a.id, km },
      )
    }
  })
  for (const id of faulty) problems.leftOut.add(id)
  return {
    ...draft,
    stays: draft.stays.filter((s) => !faulty.has(s.id)),
    journeys: draft.journeys.filter((j) => !faulty.has(j.id)),
  }
}
