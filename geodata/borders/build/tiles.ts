/** Cuts the features of each zoom into vector tiles. */
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'
import type { PageAtlas, UnitMesh } from '../../../src/core/atlas'
import type { Tile } from '../../basemap/build/pmtiles-writer'
import type { Fates } from './fates'
import { featuresOf } from './features'
import type { LEVELS } from './levels'
import { thinned } from './thin'

type LevelName = (typeof LEVELS)[number]['name']

interface ZoomPlan {
  level: LevelName
  /** Steps across a tile. */
  extent: number
  /** Px of this zoom that a border may be off. */
  px: number
  /** The same of a coast. */
  coastPx: number
}

/** By zoom. The last is enlarged, and has its steps for that: one more would weigh another megabyte. */
export const ZOOMS: ZoomPlan[] = [
  { level: 'coarse', extent: 2048, px: 0.4, coastPx: 0.8 },
  { level: 'coarse', extent: 2048, px: 0.4, coastPx: 0.8 },
  { level: 'coarse', extent: 2048, px: 0.5, coastPx: 1 },
  { level: 'medium', extent: 4096, px: 0.25, coastPx: 0.8 },
  { level: 'medium', extent: 4096, px: 0.25, coastPx: 0.8 },
  { level: 'fine', extent: 8192, px: 0.1, coastPx: 0.5 },
]

/** First zoom of tiles whose units fall short of the coast by more than a hair. */
const SHORES_FROM = 2
const PX_PER_TILE = 512
/** A band of doubt is wide: its line must reach farther beyond the tile than others. */
const BUFFER_PX = 8
const WIDE_BUFFER_PX = 192

const indexOf = (features: Feature[], z: number, extent: number, bufferPx: number) =>
  new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: z,
      indexMaxZoom: 0,
      indexMaxPoints: 0,
      extent,
      buffer: (bufferPx * extent) / PX_PER_TILE,
      // Thinned already, and neighbours must keep the same vertices.
      tolerance: 0,
    },
  )

/** All tiles in which there is something. */
export function statesTiles(
  meshes: Record<LevelName, UnitMesh>,
  atlas: PageAtlas,
  fates: Fates,
): Tile[] {
  return ZOOMS.flatMap(({ level, extent, px, coastPx }, z) => {
    const mesh = meshes[level]
    if (!mesh) throw new Error(`there is no level "${level}"`)
    const outlines = {
      mesh: thinned(mesh, px / 2 ** z, coastPx / 2 ** z),
      hasShores: z >= SHORES_FROM,
      hasDoubts: z === ZOOMS.length - 1,
    }
    const layers = Object.entries(featuresOf(outlines, atlas, fates)).map(
      ([name, features]) =>
        [
          name,
          indexOf(features, z, extent, name === 'doubts' ? WIDE_BUFFER_PX : BUFFER_PX),
        ] as const,
    )
    const tiles: Tile[] = []
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const found = layers.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y)
          return tile && tile.features.length > 0 ? [[name, tile] as const] : []
        })
        if (found.length === 0) continue
        const options = { version: 2, extent } as const
        tiles.push({ z, x, y, data: fromGeojsonVt(Object.fromEntries(found), options) })
      }
    }
    return tiles
  })
}
