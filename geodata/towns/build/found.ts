/**
 * Builds `found.json`, by which the search finds towns that are no places of a life:
 * `npx tsx geodata/towns/build/found.ts`. The towns of `towns.txt` under all their names, today's by
 * GeoNames among them; then GeoNames' other towns of 130,000 inhabitants or more.
 */
import { writeFileSync } from 'node:fs'
import type { TownRow } from '../../../src/core/search'
import { cities, cityAt, type City } from './geonames'
import { readTowns } from './read'

const LEAST_INHABITANTS = 130_000
/** Digits of a degree: a hundred metres. */
const DIGITS = 3

function row(id: string, { loc, country }: City, names: string[]): TownRow {
  const [lon, lat] = loc.coordinates
  return [id, Number(lon.toFixed(DIGITS)), Number(lat.toFixed(DIGITS)), country, ...new Set(names)]
}

const listed = readTowns().map(({ id, where, names }) => {
  const city = cityAt(where)
  if (!city) throw new Error(`${id}: GeoNames has no ${where}`)
  const all = names.flatMap(({ name_en, name_ru, local }) => [name_en, name_ru, ...(local ?? '').split('/')]) // prettier-ignore
  return {
    city,
    row: row(id, city, [...all, city.name].map((name) => name.trim()).filter(Boolean)),
  }
})
const known = new Set(listed.map(({ city }) => city.cityId))
const others = cities
  .filter(({ population, cityId }) => population >= LEAST_INHABITANTS && !known.has(cityId))
  .sort((a, b) => b.population - a.population)
  .map((city) => row(`geonames-${city.cityId}`, city, [city.name]))

const rows = [...listed.map((each) => each.row), ...others]
const lines = rows.map((each) => JSON.stringify(each)).join(',\n')
writeFileSync(new URL('../found.json', import.meta.url), `[\n${lines}\n]\n`)
console.log(`${rows.length} towns, ${listed.length} of them with names by date`)
