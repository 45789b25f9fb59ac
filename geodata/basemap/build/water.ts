/** The vector archive: sea, sea floor, shores, lakes and rivers. */
import { depthBands } from './depth'
import { halve, readElevation } from './elevation'
import { writePmtiles } from './pmtiles-writer'
import { findSource } from './sources'
import { LAYERS, vectorTiles } from './vector-tiles'
import { readWaters } from './waters'
import { DEPTHS, ZOOM_PLANS } from './zoom-plan'

/** First zoom, and the one before which it ends, of what makes room for the insets. */
const ROOM = { from: 'Number', to: 'Number' }
const FIELDS: Record<string, Record<string, string>> = {
  ocean: { apart: 'Number', ...ROOM },
  depth: { depth: 'Number', ...ROOM },
  lakes: { dam: 'Number', ...ROOM },
  rivers: { rank: 'Number', built: 'Number', ...ROOM },
  dikes: { built: 'Number', ...ROOM },
}

export async function buildWater(sources: string): Promise<Buffer> {
  const elevation = findSource(sources, 'etopo5.cdf')
  if (elevation === undefined) throw new Error('etopo5.cdf is missing; see the README')
  const finest = readElevation(elevation)
  const grids = [finest, halve(finest), halve(halve(finest))]
  const tiles = vectorTiles(
    await readWaters(sources),
    grids.map((grid) => depthBands(grid, DEPTHS)),
  )
  const maxZoom = ZOOM_PLANS.length - 1
  return writePmtiles(tiles, {
    kind: 'mvt',
    minZoom: 0,
    maxZoom,
    bounds: [-180, -85.0511288, 180, 85.0511288],
    center: [35, 50, 3],
    metadata: {
      name: 'Etape water',
      description: 'Sea, sea floor, shores, lakes and rivers as they were before 1940',
      attribution: 'Natural Earth; ETOPO5 (NOAA)',
      vector_layers: LAYERS.map((id) => ({
        id,
        fields: FIELDS[id] ?? {},
        minzoom: 0,
        maxzoom: maxZoom,
      })),
    },
  })
}
