import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt'
import type { Feature, LineString, MultiLineString, MultiPolygon, Position } from 'geojson'
import { LAST_ZOOM, type TileId } from './states-tile-id'

/** Steps across a tile, as MapLibre has them. */
export const EXTENT = 8192
const PX_PER_TILE = 512

/** In widths of the world, from its north-western corner. */
interface Box {
  west: number
  north: number
  east: number
  south: number
}

/** Neighbours, which are made ready for cutting together. */
interface Block {
  features: Feature[]
  box: Box
  index: GeoJSONVT | null
}

/** So many blocks there are round the world, and as many from pole to pole. */
const BLOCKS = 24

type Cuttable = Feature<LineString | MultiLineString | MultiPolygon>

const xOf = (lon: number) => lon / 360 + 0.5
function yOf(lat: number): number {
  const sin = Math.sin((Math.max(-85.06, Math.min(85.06, lat)) * Math.PI) / 180)
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)
}

/** Widens a box by lines or rings, however deep they are nested. */
function widen(box: Box, at: Position | Position[] | Position[][] | Position[][][]): void {
  const [lon, lat] = at
  if (typeof lon === 'number' && typeof lat === 'number') {
    if (lon < box.west) box.west = lon
    if (lon > box.east) box.east = lon
    if (lat < box.south) box.south = lat
    if (lat > box.north) box.north = lat
  } else for (const part of at as Position[]) widen(box, part)
}

function boxOf({ geometry }: Cuttable): Box {
  const box = { west: Infinity, north: -Infinity, east: -Infinity, south: Infinity }
  widen(box, geometry.coordinates)
  const { west, north, east, south } = box
  return { west: xOf(west), north: yOf(north), east: xOf(east), south: yOf(south) }
}

const indexOf = (features: Feature[], bufferPx: number): GeoJSONVT =>
  new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: LAST_ZOOM,
      indexMaxZoom: 0,
      // The level is thinned already, and neighbours must keep the same vertices.
      tolerance: 0,
      extent: EXTENT,
      buffer: (bufferPx * EXTENT) / PX_PER_TILE,
    },
  )

/** Whether a box comes into a tile or its margin, in whichever copy of the world. */
function meets(box: Box, { z, x, y }: TileId, bufferPx: number): boolean {
  const margin = bufferPx / PX_PER_TILE
  const size = 2 ** -z
  const [west, east] = [(x - margin) * size, (x + 1 + margin) * size]
  const [north, south] = [(y - margin) * size, (y + 1 + margin) * size]
  if (box.north > south || box.south < north) return false
  return [0, 1, -1].some((turn) => box.west + turn <= east && box.east + turn >= west)
}

/** The features by the block in which their middles lie. */
function blocksOf(features: readonly Cuttable[]): Block[] {
  const blocks = new Map<string, Block>()
  for (const feature of features) {
    const box = boxOf(feature)
    const at = [(box.west + box.east) / 2, (box.north + box.south) / 2]
    const key = at.map((middle) => Math.floor(middle * BLOCKS)).join()
    const block = blocks.get(key)
    if (!block) blocks.set(key, { features: [feature], box, index: null })
    else {
      block.features.push(feature)
      block.box = {
        west: Math.min(block.box.west, box.west),
        north: Math.min(block.box.north, box.north),
        east: Math.max(block.box.east, box.east),
        south: Math.max(block.box.south, box.south),
      }
    }
  }
  return [...blocks.values()]
}

/**
 * What of the features lies in a tile or within so many px of it. A block of them is made ready for
 * cutting when a tile first comes near it: most of the world is never looked at.
 */
export function createIndex(
  features: readonly Cuttable[],
  bufferPx: number,
): (tile: TileId) => GeoJSONVTFeature[] {
  const blocks = blocksOf(features)
  return (tile) =>
    blocks.flatMap((block) => {
      if (!meets(block.box, tile, bufferPx)) return []
      block.index ??= indexOf(block.features, bufferPx)
      return block.index.getTile(tile.z, tile.x, tile.y)?.features ?? []
    })
}
