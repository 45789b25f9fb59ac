import { readFileSync } from 'node:fs'
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import type { Position } from 'geojson'
import { PbfReader } from 'pbf'
import { PMTiles, type Source } from 'pmtiles'
import { isInRing } from '../../geodata/basemap/build/measure'

const FOLDER = new URL('../../geodata/basemap/', import.meta.url)
/** A file of the ground. */
export const pathOf = (name: string) => new URL(name, FOLDER)

function open(name: string): PMTiles {
  const bytes = readFileSync(pathOf(name))
  const source: Source = {
    getKey: () => name,
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  }
  return new PMTiles(source)
}

export const water = open('water.pmtiles')
export const relief = open('relief.pmtiles')

/** Column and row, with their fractions, of a place at a zoom. */
export function tileOf(longitude: number, latitude: number, zoom: number): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [((longitude + 180) / 360) * 2 ** zoom, down * 2 ** zoom]
}

/** A tile of water; one without layers where there is none. */
export async function tileAt(zoom: number, x: number, y: number): Promise<VectorTile> {
  const tile = await water.getZxy(zoom, x, y)
  return new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? new ArrayBuffer(0))))
}

/** Whether a polygon of the layer covers the place. */
export async function covers(layer: string, longitude: number, latitude: number, zoom: number) {
  const [x, y] = tileOf(longitude, latitude, zoom)
  const found = (await tileAt(zoom, Math.floor(x), Math.floor(y))).layers[layer]
  if (!found) return false
  const spot: Position = [(x % 1) * found.extent, (y % 1) * found.extent]
  return Array.from({ length: found.length }, (_, i) => found.feature(i)).some((feature) =>
    isInside(spot, feature),
  )
}

/** Whether a spot of a tile lies in a polygon, and in none of its holes. */
export function isInside(spot: Position, feature: VectorTileFeature): boolean {
  const rings = feature.loadGeometry().map((ring) => ring.map((point) => [point.x, point.y]))
  return rings.filter((ring) => isInRing(spot, ring)).length % 2 === 1
}
