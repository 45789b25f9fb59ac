/**
 * Builds what is committed in geodata/towns from `towns.txt`: `npx tsx geodata/towns/build/build.ts`
 * - towns.geojson, the gazetteer;
 * - periods.geojson, the same for the map: a feature for each span of a name, in day numbers;
 * - turns.json, the days on which a name changes.
 */
import { writeFileSync } from 'node:fs'
import { whenOf } from '../../../src/core/time/edtf'
import type { Position } from '../../../src/core/life/model'
import { cityAt } from './geonames'
import { readTowns, type ListedTown } from './read'

/** Beyond the period on both sides: JSON has no infinity. */
const ALWAYS = { from: -1e9, to: 1e9 }

const dayOf = (date: string): number => whenOf(date).outer[0]

function located(town: ListedTown) {
  const city = cityAt(town.where)
  if (!city) throw new Error(`${town.id}: GeoNames has no ${town.where}`)
  const [lon, lat] = city.loc.coordinates
  return { ...town, geonames: city.cityId, at: [lon, lat] as Position }
}

const towns = readTowns().map(located)

const gazetteer = towns.map(({ id, rank, geonames, names, at }) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: at },
  properties: { id, geonames, rank, names },
}))

const periods = towns.flatMap(({ id, rank, names, at }) =>
  names.map(({ name_en, name_ru, from, to }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: {
      id,
      rank,
      name_en,
      name_ru,
      from: from === undefined ? ALWAYS.from : dayOf(from),
      to: to === undefined ? ALWAYS.to : dayOf(to),
    },
  })),
)

const bounds = periods.flatMap(({ properties: { from, to } }) => [from, to])
const turns = [...new Set(bounds)].filter((day) => Math.abs(day) < ALWAYS.to).sort((a, b) => a - b)

function write(name: string, items: object[], head: string): void {
  const lines = items.map((item) => JSON.stringify(item)).join(',\n')
  writeFileSync(new URL(`../${name}`, import.meta.url), `${head}[\n${lines}\n]}\n`)
}

write('towns.geojson', gazetteer, '{"type":"FeatureCollection","features":')
write('periods.geojson', periods, '{"type":"FeatureCollection","features":')
writeFileSync(new URL('../turns.json', import.meta.url), `${JSON.stringify(turns)}\n`)
console.log(`${towns.length} towns, ${periods.length} names, ${turns.length} turns`)
