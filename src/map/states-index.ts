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

interface Piece {
  feature: Feature
  box: Box
  index: GeoJSONVT | null
}

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

const indexOf = (feature: Feature, bufferPx: number): GeoJSONVT =>
  new GeoJSONVT(
    { type: 'FeatureCollection', features: [feature] },
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

/**
 * What of the features lies in a tile or within so many px of it. A feature is made ready for
 * cutting when a tile first comes near it: most of the world is never looked at.
 */
export function createIndex(
  features: readonly Cuttable[],
  bufferPx: number,
): (tile: TileId) => GeoJSONVTFeature[] {
  const pieces = features.map((feature): Piece => ({ feature, box: boxOf(feature), index: null }))
  return (tile) =>
    pieces.flatMap((piece) => {
      if (!meets(piece.box, tile, bufferPx)) return []
      piece.index ??= indexOf(piece.feature, bufferPx)
      return piece.index.getTile(tile.z, tile.x, tile.y)?.features ?? []
    })
}
