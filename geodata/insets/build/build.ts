/**
 * Builds `shore.pmtiles` from a folder of unpacked sources (see the README):
 * `npx tsx geodata/insets/build/build.ts SOURCES`
 */
import { writeFileSync } from 'node:fs'
import { depthBands } from '../../basemap/build/depth'
import { halve, readElevation } from '../../basemap/build/elevation'
import { writePmtiles } from '../../basemap/build/pmtiles-writer'
import { findSource } from '../../basemap/build/sources'
import { DEPTHS } from '../../basemap/build/zoom-plan'
import { binsOf } from './bins'
import { readBoxes } from './boxes'
import { insetFeatures, LAYERS, type InsetFeatures } from './inset'
import { insetTiles, ZOOMS } from './tiles'

const [root] = process.argv.slice(2)
if (root === undefined) throw new Error('Give the folder of unpacked sources; see the README.')

function source(name: string): string {
  const path = findSource(root ?? '', name)
  if (path === undefined) throw new Error(`${name} is missing below ${root}; see the README`)
  return path
}

const boxes = readBoxes()
const shores = binsOf(source('GSHHS_f.nc3'))
const rivers = binsOf(source('river_f.nc3'))
const bands = depthBands(halve(readElevation(source('etopo5.cdf'))), DEPTHS)

const all = Object.fromEntries(LAYERS.map((name) => [name, []])) as unknown as InsetFeatures
for (const box of boxes) {
  const features = insetFeatures(box, shores(box), rivers(box), bands)
  for (const name of LAYERS) all[name].push(...features[name])
}

const tiles = insetTiles(boxes, all)
const edge = (side: 0 | 1 | 2 | 3, pick: typeof Math.min) => pick(...boxes.map((box) => box[side]))
const archive = writePmtiles(tiles, {
  kind: 'mvt',
  minZoom: ZOOMS.least,
  maxZoom: ZOOMS.most,
  bounds: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)],
  center: [29, 41, 9],
  metadata: {
    name: 'Etape insets',
    description: 'Shores, lakes and rivers close to the ground',
    attribution: 'GSHHG 2.3.7 (Wessel and Smith), LGPL 3; ETOPO5 (NOAA)',
    vector_layers: LAYERS.map((id) => ({
      id,
      fields: { depth: 'Number', of: 'String', rank: 'Number' },
      minzoom: ZOOMS.least,
      maxzoom: ZOOMS.most,
    })),
  },
})
writeFileSync(new URL('../shore.pmtiles', import.meta.url), archive)
console.log(`shore.pmtiles: ${tiles.length} tiles, ${(archive.length / 1e6).toFixed(2)} MB`)
