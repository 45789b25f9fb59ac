import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import type { Parts } from '../core/atlas'
import type { Position } from '../core/life/model'
import { inSteps, type FigureWaters } from './ground'
import type { Bounds } from './plan'

/** The address of a tile. */
export interface TileAt {
  z: number
  x: number
  y: number
}

/** The finest zoom of the archive, and the most tiles that a figure reads. */
const FINEST = 6
const MOST_TILES = 80

/** The tiles that cover bounds at a zoom, or at one so much coarser that they are few. */
export function tilesIn([west, south, east, north]: Bounds, zoom: number): TileAt[] {
  let z = Math.max(0, Math.min(FINEST, Math.floor(zoom + 0.3)))
  for (; z > 0 && countIn([west, south, east, north], z) > MOST_TILES; z--);
  const [left, right] = [column(west, z), column(east, z)]
  const [top, bottom] = [row(north, z), row(south, z)]
  const across = 2 ** z
  const tiles = new Map<string, TileAt>()
  for (let x = left; x <= Math.min(right, left + across - 1); x++)
    for (let y = top; y <= bottom; y++) {
      const tile = { z, x: ((x % across) + across) % across, y }
      tiles.set(`${String(tile.x)} ${String(y)}`, tile)
    }
  return [...tiles.values()]
}

const countIn = ([west, south, east, north]: Bounds, z: number) =>
  (column(east, z) - column(west, z) + 1) * (row(south, z) - row(north, z) + 1)

const column = (lon: number, z: number) => Math.floor(((lon + 180) / 360) * 2 ** z)

function row(lat: number, z: number): number {
  const phi = (Math.max(-85, Math.min(85, lat)) * Math.PI) / 180
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)
  return Math.max(0, Math.min(2 ** z - 1, Math.floor(y * 2 ** z)))
}

/** What of the tiles was there in a year: reservoirs and canals from theirs on, and no part twice. */
function isThere({ properties }: VectorTileFeature, year: number): boolean {
  const built = properties.dam ?? properties.built ?? 0
  return properties.from === undefined && Number(built) <= year
}

/** The outline of a lake without what a tile cut. */
function shoresOf(feature: VectorTileFeature, { z, x, y }: TileAt): Position[][] {
  const { extent } = feature
  const isCut = (of: number, to: number) => (of <= 0 && to <= 0) || (of >= extent && to >= extent)
  const positionOf = (at: { x: number; y: number }): Position => {
    const north = Math.PI * (1 - (2 * (y + at.y / extent)) / 2 ** z)
    return [
      ((x + at.x / extent) / 2 ** z) * 360 - 180,
      (Math.atan(Math.sinh(north)) * 180) / Math.PI,
    ]
  }
  return feature.loadGeometry().flatMap((ring) => {
    const shores: Position[][] = []
    ring.forEach((to, i) => {
      const from = ring[i - 1]
      if (!from || isCut(from.x, to.x) || isCut(from.y, to.y)) return void shores.push([])
      const shore = shores.at(-1)
      if (shore && shore.length > 0) shore.push(positionOf(to))
      else shores[shores.length - 1] = [positionOf(from), positionOf(to)]
    })
    return shores.filter((shore) => shore.length > 1)
  })
}

/** Rivers and lakes of some tiles as they were in a year. What cannot be read is left out. */
export function watersOf(
  tiles: readonly (TileAt & { bytes: ArrayBuffer })[],
  year: number,
): FigureWaters {
  const rivers: { rank: number; line: readonly Position[] }[] = []
  const lakes: Parts = []
  const shores: Position[][] = []
  for (const { z, x, y, bytes } of tiles) {
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)))
    const each = (name: string, take: (feature: VectorTileFeature) => void) => {
      const layer = layers[name]
      for (let i = 0; i < (layer?.length ?? 0); i++) {
        const feature = layer?.feature(i)
        if (feature && isThere(feature, year)) take(feature)
      }
    }
    each('rivers', (feature) => {
      const { geometry } = feature.toGeoJSON(x, y, z)
      const rank = Number(feature.properties.rank ?? 9)
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [] // prettier-ignore
      for (const line of lines) rivers.push({ rank, line: inSteps(line as Position[]) })
    })
    each('lakes', (feature) => {
      const { geometry } = feature.toGeoJSON(x, y, z)
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [] // prettier-ignore
      for (const rings of polygons) lakes.push(rings.map((ring) => inSteps(ring as Position[])))
      shores.push(...shoresOf(feature, { z, x, y }))
    })
  }
  return { rivers, lakes, shores }
}
