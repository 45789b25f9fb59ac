/**
 * Builds everything that is committed in geodata/basemap from a folder of unpacked sources:
 * `npx tsx geodata/basemap/build/build.ts SOURCES [water] [relief] [labels]` (all three when none is named).
 */
import { writeFileSync } from 'node:fs'
import { buildLabels } from './labels'
import { buildRelief } from './relief'
import { buildWater } from './water'

const PARTS = { water: buildWater, relief: buildRelief, labels: buildLabels }
const FILES = { water: 'water.pmtiles', relief: 'relief.pmtiles', labels: 'labels.geojson' }
type Part = keyof typeof PARTS

const [sources, ...named] = process.argv.slice(2)
if (sources === undefined) throw new Error('Give the folder of unpacked sources; see the README.')

for (const part of Object.keys(PARTS) as Part[]) {
  if (named.length > 0 && !named.includes(part)) continue
  const bytes = await PARTS[part](sources)
  writeFileSync(new URL(`../${FILES[part]}`, import.meta.url), bytes)
  console.log(`${FILES[part]}: ${(bytes.length / 1e6).toFixed(2)} MB`)
}
