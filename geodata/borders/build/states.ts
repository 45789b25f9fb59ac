/**
 * Makes what the page draws the states from, out of the units and the tables:
 * `npx tsx geodata/borders/build/states.ts`. After every change of `ownership.csv`, `states.json`
 * or the units.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  meshOf,
  readAtlas,
  readPageAtlas,
  type UnitMesh,
  type UnitTopology,
} from '../../../src/core/atlas'
import { writePmtiles } from '../../basemap/build/pmtiles-writer'
import { fatesOf } from './fates'
import { LEVELS } from './levels'
import { pageAtlas } from './page-atlas'
import { statesTiles, ZOOMS } from './tiles'

const FOLDER = new URL('../', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(name, FOLDER), content)
  console.log(name, content.length)
}

const meshes: Record<string, UnitMesh> = Object.fromEntries(
  LEVELS.map(({ name }) => [
    name,
    meshOf(JSON.parse(text(`units-${name}.topojson`)) as UnitTopology),
  ]),
)
const { coarse } = meshes
if (!coarse) throw new Error('there is no coarse level')
const texts = {
  'ownership.csv': text('ownership.csv'),
  'states.json': text('states.json'),
  'sources.json': text('sources.json'),
}
const { atlas, problems } = readAtlas(texts, coarse.exactness)
for (const { file, line, code, message } of problems)
  console.error(`${file}:${String(line)}: ${code}: ${message}`)
if (!atlas) throw new Error('nothing was written')

const file = JSON.stringify(pageAtlas(atlas, coarse))
const page = readPageAtlas(file)
const tiles = statesTiles(meshes, page, fatesOf(page))
write('atlas.json', `${file}\n`)
write(
  'states.pmtiles',
  writePmtiles(tiles, {
    kind: 'mvt',
    minZoom: 0,
    maxZoom: ZOOMS.length - 1,
    bounds: [-180, -85, 180, 85],
    center: [20, 50, 3],
    metadata: {
      name: 'States, 1879–1940',
      vector_layers: ['lands', 'shores', 'hatches', 'borders', 'doubts'].map((id) => ({
        id,
        fields: {},
      })),
    },
  }),
)
