/** Cuts the insets into vector tiles: only those that their boxes touch. */
import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'
import type { Tile } from '../../basemap/build/pmtiles-writer'
import type { Box } from './bins'
import { LAYERS, type InsetFeatures } from './inset'

/** The last is enlarged beyond: its units are 4 to 9 m, finer than the source. */
export const ZOOMS = { least: 7, most: 10 } as const
/** The sea floor has faded out by then: its source knows no more. */
const FLOOR_ENDS = 9
const EXTENT = 4096
/** Pixels, 512 to a tile. */
const TOLERANCE = 0.25

/** Column and row, with their fractions, of a place at a zoom. */
export function tileOf(longitude: number, latitude: number, zoom: number): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [((longitude + 180) / 360) * 2 ** zoom, down * 2 ** zoom]
}

export function insetTiles(boxes: Box[], features: InsetFeatures): Tile[] {
  const zooms = Array.from({ length: ZOOMS.most - ZOOMS.least + 1 }, (_, i) => ZOOMS.least + i)
  return zooms.flatMap((z) => {
    const index = LAYERS.filter((name) => name !== 'depth' || z < FLOOR_ENDS).map(
      (name) => [name, indexOf(features[name], z)] as const,
    )
    return touched(boxes, z).flatMap(([x, y]) => {
      const data = encode(index, z, x, y)
      return data ? [{ z, x, y, data }] : []
    })
  })
}

function indexOf(features: Feature[], z: number): GeoJSONVT {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: z,
      indexMaxZoom: 0,
      indexMaxPoints: 0,
      extent: EXTENT,
      buffer: EXTENT / 64,
      tolerance: (TOLERANCE * EXTENT) / 512,
    },
  )
}

/** Columns and rows of the tiles that the boxes touch, each once. */
function touched(boxes: Box[], z: number): [number, number][] {
  const found = new Map<string, [number, number]>()
  for (const [west, south, east, north] of boxes) {
    const [left, top] = tileOf(west, north, z).map(Math.floor) as [number, number]
    const [right, bottom] = tileOf(east, south, z)
    for (let x = left; x < right; x++)
      for (let y = top; y < bottom; y++) found.set(`${x}/${y}`, [x, y])
  }
  return [...found.values()]
}

function encode(
  index: (readonly [string, GeoJSONVT])[],
  z: number,
  x: number,
  y: number,
): Uint8Array | undefined {
  const layers = index
    .map(([name, vt]) => [name, vt.getTile(z, x, y)?.features ?? []] as const)
    .filter(([, features]: readonly [string, GeoJSONVTFeature[]]) => features.length > 0)
    .map(([name, features]) => [name, { features }] as const)
  if (layers.length === 0) return undefined
  const source = Object.fromEntries(layers)
  return fromGeojsonVt(source as unknown as Parameters<typeof fromGeojsonVt>[0], {
    version: 2,
    extent: EXTENT,
  })
}
