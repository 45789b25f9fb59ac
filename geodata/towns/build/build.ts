/**
 * Builds what is committed in geodata/towns from `towns.txt`: `npx tsx geodata/towns/build/build.ts`
 * - towns.geojson, the gazetteer;
 * - periods.geojson, the same for the map: a feature for each span of a name, in day numbers;
 * - turns.json, the days on which a name changes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { whenOf } from '../../../src/core/time/edtf'
import type { Position } from '../../../src/core/life/model'
import { givesWayFrom, type NamedPlace } from '../../../src/map/ground/towns'
import { cityAt } from './geonames'
import { readTowns, type ListedTown } from './read'

/** Beyond the period on both sides: JSON has no infinity. */
const ALWAYS = { from: -1e9, to: 1e9 }
/** As in src/map/layers-places.ts: quarters and houses wait for a town plan. */
const INNER_ZOOM = 7

interface PlaceFeature {
  geometry: { type: string; coordinates: Position }
  properties: { within?: string; precision: string }
}

/** The places of the life that are named on the map; a region is no town's double. */
function placesOfLife(): NamedPlace[] {
  const url = new URL('../../lives/trotsky/places.geojson', import.meta.url)
  const { features } = JSON.parse(readFileSync(url, 'utf8')) as { features: PlaceFeature[] }
  return features
    .filter(({ geometry }) => geometry.type === 'Point')
    .filter(({ properties }) => ['settlement', 'building'].includes(properties.precision))
    .map(({ geometry, properties }) => ({
      at: geometry.coordinates,
      fromZoom: properties.within === undefined ? 0 : INNER_ZOOM,
    }))
}

const dayOf = (date: string): number => whenOf(date).outer[0]

function located(town: ListedTown) {
  const city = cityAt(town.where)
  if (!city) throw new Error(`${town.id}: GeoNames has no ${town.where}`)
  const [lon, lat] = city.loc.coordinates
  return { ...town, geonames: city.cityId, at: [lon, lat] as Position }
}

const towns = readTowns().map(located)
const places = placesOfLife()

const gazetteer = towns.map(({ id, rank, geonames, names, at }) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: at },
  properties: { id, geonames, rank, names },
}))

const periods = towns.flatMap(({ id, rank, names, at }) => {
  const until = givesWayFrom(at, places)
  return names.map(({ name_en, name_ru, from, to }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: {
      id,
      rank,
      name_en,
      name_ru,
      from: from === undefined ? ALWAYS.from : dayOf(from),
      to: to === undefined ? ALWAYS.to : dayOf(to),
      ...(until === null ? {} : { until }),
    },
  }))
})

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
