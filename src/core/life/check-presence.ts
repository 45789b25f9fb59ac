import { whenOf, type When } from '../calendar/edtf'
import { distanceKm } from '../geo/distance'
import type { Check } from './check'
import type { Place } from './model'

/** Within a city one may sleep in one place and work in another: this far is no contradiction. */
export const SAME_NEIGHBOURHOOD_KM = 40

interface Presence {
  id: string
  file: string
  who: string[]
  when: When
  ends: Place[]
}

const spans = (outer: readonly [number, number], inner: readonly [number, number]) =>
  outer[0] <= inner[0] && inner[1] <= outer[1]

/** Days on which both are surely there: more than the one day on which the one hands to the other. */
function certainlyTogether(a: When, b: When): boolean {
  if (a.inner && b.inner) {
    const days = Math.min(a.inner[1], b.inner[1]) - Math.max(a.inner[0], b.inner[0])
    if (days > 0) return true
  }
  // A visit dated coarsely still contradicts a stay that surely lasted all that while.
  const within = (x: When, y: When) =>
    y.inner !== null && spans([y.inner[0] + 1, y.inner[1] - 1], x.outer)
  return within(a, b) || within(b, a)
}

function apart(a: Presence, b: Presence): number {
  const distances = a.ends.flatMap((p) =>
    b.ends.map((q) => distanceKm(p.at, q.at) - (p.radiusKm ?? 0) - (q.radiusKm ?? 0)),
  )
  return Math.max(...distances)
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
      if (!certainlyTogether(a.when, b.when)) continue
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
