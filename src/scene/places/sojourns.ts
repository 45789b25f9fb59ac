import type { Life, Place } from '../../core/life/model'
import type { Itinerary } from '../../core/itinerary/types'
import { distanceKm } from '../../core/geo'
import { familyOf, type Family } from '../../look/signs/kinds'
import { RADII } from '../../look/signs/signs'

/** A place of the life as the map needs it: how long, as what, from when. */
export interface Sojourn {
  /** Numeric feature id for feature state: 1 and up. */
  feature: number
  place: Place
  /** Days spent there, its quarters and buildings included. */
  days: number
  /** The kind of stay that took most of them. */
  family: Family
  /** First and last moment there (of a place only passed through: of the passing journey). */
  first: number
  last: number
  /** The town whose sign stands for this place while the map is small, or null. */
  within: string | null
}

interface Tally {
  days: number
  first: number
  last: number
  families: Map<Family, number>
}

/** Farther than this from its container a place is never hidden under it. */
const NEAR_KM = 40

/** The town that contains a place and can stand for it on a small map. */
export function townOf(life: Life, place: Place): Place | null {
  let town: Place | null = null
  const seen = new Set([place.id])
  for (let up = place.within; up && !seen.has(up);) {
    seen.add(up)
    const next = life.places.get(up)
    if (!next) break
    const fine = next.precision === 'settlement' || next.precision === 'building'
    if (fine && distanceKm(next.at, place.at) <= NEAR_KM) town = next
    up = next.within
  }
  return town
}

/** Every place of the itinerary, the longest stays first. */
export function sojournsOf(life: Life, itinerary: Itinerary): Sojourn[] {
  const tallies = new Map<string, Tally>()
  const tallyOf = (id: string, start: number, end: number): Tally => {
    const families = new Map<Family, number>()
    const tally = tallies.get(id) ?? { days: 0, first: start, last: end, families }
    tally.first = Math.min(tally.first, start)
    tally.last = Math.max(tally.last, end)
    tallies.set(id, tally)
    return tally
  }
  const count = (tally: Tally, family: Family, days: number) => {
    tally.days += days
    tally.families.set(family, (tally.families.get(family) ?? 0) + days)
  }
  for (const segment of itinerary.segments) {
    const { start, end } = segment
    if (segment.kind === 'stay') {
      const place = life.places.get(segment.stay.place)
      const town = place && townOf(life, place)
      const family = familyOf(segment.stay.kind)
      count(tallyOf(segment.stay.place, start, end), family, end - start)
      if (town) count(tallyOf(town.id, start, end), family, end - start)
      continue
    }
    const { from, to, via } = segment.journey
    for (const id of [from, ...via]) tallyOf(id, start, end)
    tallyOf(to, end, end)
  }
  return [...tallies]
    .flatMap(([id, tally]) => {
      const place = life.places.get(id)
      return place ? [{ place, tally }] : []
    })
    .sort((a, b) => b.tally.days - a.tally.days || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place, tally }, index) => ({
      feature: index + 1,
      place,
      days: tally.days,
      family: mainFamily(tally.families),
      first: tally.first,
      last: tally.last,
      within: townOf(life, place)?.id ?? null,
    }))
}

function mainFamily(families: Map<Family, number>): Family {
  let main: Family = 'pass'
  let most = 0
  for (const [family, days] of families) if (days > most) [main, most] = [family, days]
  return main
}

/** The step of a place by the square root of the days spent there. */
export function sizeOf(days: number): number {
  const radius = 3 + 0.25 * Math.sqrt(Math.max(0, days))
  let size = 0
  RADII.forEach((step, index) => {
    if (radius >= step) size = index
  })
  return size
}
