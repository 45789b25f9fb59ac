/**
 * Takes the rivers that lives travelled out of Natural Earth's centre lines:
 * `tsx geodata/build/extract-rivers.ts path/to/ne_10m_rivers_lake_centerlines.shp Lena Volga …`
 * writes geodata/ways/rivers.geojson, simplified to what zoom 8 can show.
 */
import { writeFileSync } from 'node:fs'
import type { Feature, LineString, MultiLineString, Position } from 'geojson'
import { read } from 'shapefile'
import { fold } from '../../src/core/search/fold'
import { simplified } from './simplify'

const TARGET = new URL('../ways/rivers.geojson', import.meta.url)
/** Bends smaller than a pixel of zoom 8 at 60° are left out. */
const TOLERANCE_KM = 0.15
const rounded = (line: Position[]) =>
  simplified(line as [number, number][], TOLERANCE_KM).map((p) => p.map((n) => +n.toFixed(4)))
/** The file writes the soft sign of “Obʹ” as a question mark. */
const nameOf = (name: unknown) => String(name ?? '').replace(/[?'’]/g, '')

const [file = '', ...wanted] = process.argv.slice(2)
if (!file || wanted.length === 0) throw new Error('usage: extract-rivers.ts SHAPEFILE RIVER…')

const { features } = await read(file, undefined, { encoding: 'windows-1252' })
const names = new Map(wanted.map((name) => [fold(name), name]))
const taken = features.flatMap((feature): Feature<LineString | MultiLineString>[] => {
  const name = names.get(fold(nameOf(feature.properties?.name)))
  const { geometry } = feature
  if (!name) return []
  if (geometry.type === 'LineString') geometry.coordinates = rounded(geometry.coordinates)
  else if (geometry.type === 'MultiLineString')
    geometry.coordinates = geometry.coordinates.map(rounded)
  else return []
  return [{ type: 'Feature', geometry, properties: { name } }]
})
for (const [key, name] of names) {
  if (!taken.some((f) => fold(String(f.properties?.name)) === key))
    throw new Error(`Natural Earth has no river "${name}"`)
}
const rows = taken.map((feature) => JSON.stringify(feature)).join(',\n')
writeFileSync(TARGET, `{"type":"FeatureCollection","features":[\n${rows}\n]}\n`)
