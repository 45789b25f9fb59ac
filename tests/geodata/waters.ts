import { readFileSync } from 'node:fs'
import { VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type Source } from 'pmtiles'
import type { Position } from '../../src/core/life/model'
import type { IsWater } from './shore'

/** The finest zoom of the basemap's waters: Natural Earth 1:10 million. */
const ZOOM = 6
/** Edges of the rings are kept by bands of the tile, so that a question meets few of them. */
const BANDS = 128

type Edge = [x0: number, y0: number, x1: number, y1: number]
interface Polygon {
  /** By bands, north to south. */
  bands: Edge[][]
  /** The year from which a reservoir is there. */
  since: number
}
const AREA = 3

function openWater(): PMTiles {
  const bytes = readFileSync(new URL('../../geodata/basemap/water.pmtiles', import.meta.url))
  const source: Source = {
    getKey: () => 'water',
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  }
  return new PMTiles(source)
}

/** Column and row of a position, with their fractions (Web Mercator). */
function tileOf([longitude, latitude]: Position): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [((longitude + 180) / 360) * 2 ** ZOOM, down * 2 ** ZOOM]
}

/** The edges of one polygon; polygons of a layer may overlap, so each is asked by itself. */
function edgesOf(feature: VectorTileFeature): Polygon {
  const bands: Edge[][] = Array.from({ length: BANDS }, () => [])
  for (const ring of feature.loadGeometry()) {
    ring.forEach((end, n) => {
      const start = ring[n - 1] ?? ring.at(-1) ?? end
      const [x0, y0, x1, y1] = [start.x, start.y, end.x, end.y].map((v) => v / feature.extent) as Edge // prettier-ignore
      if (y0 === y1) return
      const from = Math.max(0, Math.floor(Math.min(y0, y1) * BANDS))
      const to = Math.min(BANDS - 1, Math.floor(Math.max(y0, y1) * BANDS))
      for (let band = from; band <= to; band++) bands[band]?.push([x0, y0, x1, y1])
    })
  }
  return { bands, since: Number(feature.properties.dam ?? -Infinity) }
}

function isInside(edges: Edge[], x: number, y: number): boolean {
  let inside = false
  for (const [x0, y0, x1, y1] of edges) {
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside
  }
  return inside
}

/** The areas of a layer; the lines among them are shores. */
function areasOf(layer: VectorTileLayer | undefined): Polygon[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i))
    .filter((feature) => feature?.type === AREA)
    .map((feature) => edgesOf(feature as VectorTileFeature))
}

/**
 * Whether the basemap draws water (sea or lake) at a position in a year. Reads the tiles that the
 * given positions lie in, and those between; others count as land.
 */
export async function watersAround(positions: Iterable<Position>): Promise<IsWater> {
  const archive = openWater()
  const keys = new Set<string>()
  for (const at of positions) keys.add(tileOf(at).map(Math.floor).join('/'))
  const tiles = new Map<string, Polygon[]>()
  for (const key of keys) {
    const [x = 0, y = 0] = key.split('/').map(Number)
    const found = await archive.getZxy(ZOOM, x, y)
    if (!found) continue
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(found.data)))
    tiles.set(key, [layers.ocean, layers.lakes].flatMap(areasOf))
  }
  return (at, year) => {
    const [x, y] = tileOf(at)
    const [column, row] = [Math.floor(x), Math.floor(y)]
    const band = Math.floor((y - row) * BANDS)
    return (tiles.get(`${column}/${row}`) ?? []).some(
      ({ bands, since }) => since <= year && isInside(bands[band] ?? [], x - column, y - row),
    )
  }
}
