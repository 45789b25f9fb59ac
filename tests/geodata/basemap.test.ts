import { readFileSync, statSync } from 'node:fs'
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import type { Feature, FeatureCollection, LineString, Position } from 'geojson'
import { PbfReader } from 'pbf'
import { PMTiles, TileType, type Source } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { isWithinTile } from '../../geodata/basemap/build/curve'
import { isInRing } from '../../geodata/basemap/build/measure'
import { outlineApart, pointsOnGlobe } from '../../geodata/basemap/build/outline'

const FOLDER = new URL('../../geodata/basemap/', import.meta.url)
const pathOf = (name: string) => new URL(name, FOLDER)

function open(name: string): PMTiles {
  const bytes = readFileSync(pathOf(name))
  const source: Source = {
    getKey: () => name,
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  }
  return new PMTiles(source)
}

const water = open('water.pmtiles')
const relief = open('relief.pmtiles')

/** Column and row, with their fractions, of a place at a zoom. */
function tileOf(longitude: number, latitude: number, zoom: number): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [((longitude + 180) / 360) * 2 ** zoom, down * 2 ** zoom]
}

async function tileAt(zoom: number, x: number, y: number): Promise<VectorTile> {
  const tile = await water.getZxy(zoom, x, y)
  return new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? new ArrayBuffer(0))))
}

/** Whether a polygon of the layer covers the place. */
async function covers(layer: string, longitude: number, latitude: number, zoom: number) {
  const [x, y] = tileOf(longitude, latitude, zoom)
  const found = (await tileAt(zoom, Math.floor(x), Math.floor(y))).layers[layer]
  if (!found) return false
  const spot: Position = [(x % 1) * found.extent, (y % 1) * found.extent]
  return Array.from({ length: found.length }, (_, i) => found.feature(i)).some((feature) =>
    isInside(spot, feature),
  )
}

function isInside(spot: Position, feature: VectorTileFeature): boolean {
  const rings = feature.loadGeometry().map((ring) => ring.map((point) => [point.x, point.y]))
  return rings.filter((ring) => isInRing(spot, ring)).length % 2 === 1
}

describe('the archives', () => {
  it('stay within 5.3 MB together', () => {
    const sizes = ['water.pmtiles', 'relief.pmtiles'].map((name) => statSync(pathOf(name)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5.3e6)
  })

  it.each([
    ['water', water, TileType.Mvt, 6],
    ['relief', relief, TileType.Webp, 4],
  ] as const)('say what they hold: %s', async (_name, archive, type, maxZoom) => {
    const header = await archive.getHeader()
    expect(header).toMatchObject({ tileType: type, minZoom: 0, maxZoom, minLon: -180, maxLon: 180 })
    expect(header.maxLat).toBeCloseTo(85.0511, 3)
    expect(header.minLat).toBeCloseTo(-85.0511, 3)
  })

  it('open on Europe and Russia within 450 kB', async () => {
    // A window of 1280 × 720 px at zoom 3.6 around 53° N 38° E: water at zoom 3, relief at 4.
    const window = { west: 0.9, east: 75.1, north: 66, south: 33 }
    const bytes = async (archive: PMTiles, zoom: number) => {
      const header = await archive.getHeader()
      const raw = archive.source
      expect(header.rootDirectoryLength).toBeLessThan(16384)
      const [west, north] = tileOf(window.west, window.north, zoom)
      const [east, south] = tileOf(window.east, window.south, zoom)
      let sum = header.rootDirectoryLength + header.jsonMetadataLength
      for (let x = Math.floor(west); x <= east; x++) {
        for (let y = Math.floor(north); y <= south; y++) {
          const tile = await new PMTiles(raw).getZxy(zoom, x, y)
          sum += tile?.data.byteLength ?? 0
        }
      }
      return sum
    }
    // Water is counted unzipped here, so the promise holds with room to spare.
    expect((await bytes(water, 3)) + (await bytes(relief, 4))).toBeLessThan(450e3)
  })
})

describe('the tiles', () => {
  it.each([
    [0, 0, 0, ['depth', 'lakes', 'ocean']],
    [3, 4, 2, ['depth', 'lakes', 'ocean', 'rivers']],
    [6, 37, 23, ['ocean', 'depth', 'rivers']],
  ] as const)('%i/%i/%i has its layers', async (z, x, y, layers) => {
    const tile = await tileAt(z, x, y)
    expect(Object.keys(tile.layers)).toEqual(expect.arrayContaining([...layers]))
  })

  it.each([0, 2, 4, 6])('know sea from land at zoom %i', async (zoom) => {
    expect(await covers('ocean', 35, 43, zoom)).toBe(true)
    expect(await covers('ocean', -30, 30, zoom)).toBe(true)
    expect(await covers('ocean', 37.6, 55.75, zoom)).toBe(false)
    expect(await covers('ocean', -99.1, 19.4, zoom)).toBe(false)
  })

  it.each([3, 5, 6])('keep the sea floor off the land at zoom %i', async (zoom) => {
    expect(await covers('depth', 35, 43, zoom)).toBe(true)
    const land: [number, number][] = [
      [37.6, 55.75],
      [41, 43.6],
      [10, 61],
    ]
    for (const [x, y] of land) {
      expect(await covers('depth', x, y, zoom)).toBe(false)
    }
  })

  it.each([2, 4, 6])('reach 180° on both sides at zoom %i', async (zoom) => {
    for (const side of [-179.99, 179.99]) {
      expect(await covers('ocean', side, 60, zoom)).toBe(true)
      // Chukotka
      expect(await covers('ocean', side, 67, zoom)).toBe(false)
    }
  })

  it.each([4, 6])('draw no shore along 180° at zoom %i', async (zoom) => {
    for (const x of [0, 2 ** zoom - 1]) {
      const edge = x === 0 ? 0 : 1
      for (let y = 0; y < 2 ** zoom; y++) {
        const ocean = (await tileAt(zoom, x, y)).layers.ocean
        if (!ocean) continue
        const shore = Array.from({ length: ocean.length }, (_, i) =>
          ocean.feature(i).loadGeometry(),
        ).flat()
        const isDrawn = (ring: { x: number; y: number }[]) =>
          ring.some((point, at) => {
            const next = ring[at + 1]
            return (
              next && point.x === edge * ocean.extent && next.x === point.x && next.y !== point.y
            )
          })
        expect(shore.some(isDrawn)).toBe(false)
      }
    }
  })
})

/** What MapLibre draws a line from: ten entries a point, at most so many in one array. */
const MOST_ENTRIES = 65535

describe('the shores', () => {
  it.each([0, 1, 2, 3, 4, 5])('are short enough for the globe at zoom %i', async (zoom) => {
    const longest = await Promise.all(
      Array.from({ length: 4 ** zoom }, async (_, at) => {
        const { layers } = await tileAt(zoom, at % 2 ** zoom, Math.floor(at / 2 ** zoom))
        return [layers.ocean, layers.lakes, layers.rivers].flatMap((layer) =>
          Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i))
            .filter((feature) => feature && feature.properties.apart === undefined)
            .flatMap((feature) => feature?.loadGeometry() ?? [])
            .map((line) => line.map(({ x, y }): [number, number] => [x, y]))
            .map((line) => pointsOnGlobe(line, zoom, layer?.extent ?? 1)),
        )
      }),
    )
    expect(10 * Math.max(0, ...longest.flat())).toBeLessThan(0.8 * MOST_ENTRIES)
  })

  it('that are too long come as lines, end to end, and the area once', () => {
    const ring = Array.from({ length: 6001 }, (_, i): [number, number] => [i, i % 2])
    const feature = { type: 3, geometry: [ring], tags: { a: 1 } }
    const [area, shore, ...more] = outlineApart([feature] as never, 5, 2048)
    expect(area).toEqual({ ...feature, tags: { a: 1, apart: 1 } })
    expect(more).toEqual([])
    const pieces = shore?.geometry as [number, number][][]
    expect(pieces.length).toBe(2)
    expect(pieces[1]?.[0]).toEqual(pieces[0]?.at(-1))
    expect([...(pieces[0] ?? []), ...(pieces[1]?.slice(1) ?? [])]).toEqual(ring)
  })

  it('that are short stay as they are', () => {
    const feature = { type: 3, geometry: [[[0, 0], [9, 0], [0, 9], [0, 0]]], tags: {} } // prettier-ignore
    expect(outlineApart([feature] as never, 2, 2048)).toEqual([feature])
  })

  it('of the great outline at zoom 2 come apart', async () => {
    const { ocean } = (await tileAt(2, 2, 1)).layers
    const features = Array.from({ length: ocean?.length ?? 0 }, (_, i) => ocean?.feature(i))
    expect(features.some((feature) => feature?.properties.apart === 1)).toBe(true)
    expect(features.some((feature) => feature?.type === 2)).toBe(true)
  })
})

describe('waters of the period', () => {
  it.each([
    ['Rybinsk', 38.3, 58.5],
    ['Kuybyshev', 49.6, 54.5],
    ['Kakhovka', 34.3, 47.4],
    ['Tsimlyansk', 43.0, 48.2],
    ['Bratsk', 101.8, 55.6],
    ['Kapchagay', 77.6, 43.8],
    ['Nasser', 32.6, 23.1],
    ['Volta', -0.2, 7.7],
  ])('leave out the reservoir of %s', async (_name, longitude, latitude) => {
    for (const zoom of [2, 4, 6])
      expect(await covers('lakes', longitude, latitude, zoom)).toBe(false)
  })

  it.each([
    ['Ladoga', 31.5, 60.8],
    ['Baikal', 108.3, 53.8],
    ['the Aral Sea of old, east', 60.9, 44.8],
    ['the Aral Sea of old, south', 59.6, 44.3],
  ])('have %s', async (_name, longitude, latitude) => {
    for (const zoom of [3, 4, 6])
      expect(await covers('lakes', longitude, latitude, zoom)).toBe(true)
  })

  it.each([
    ['Kanev', 31.5, 49.8],
    ['Iriklinskoye', 58.8, 51.9],
    ['Narva', 28.2, 59.28],
    ['Pong', 76, 32],
  ])('leave out the reservoir of %s, which the source does not name', async (_name, x, y) => {
    expect(await covers('lakes', x, y, 6)).toBe(false)
  })

  it.each([
    ['Ilmen', 31.3, 58.27, undefined],
    ['Gatún', -79.9, 9.2, 1913],
    ['Mead', -114.4, 36.15, 1936],
    ['Ivankovo', 36.37, 56.59, 1937],
  ])('say since when %s is there, if a dam made it', async (_name, longitude, latitude, year) => {
    const [x, y] = tileOf(longitude, latitude, 6)
    const layer = (await tileAt(6, Math.floor(x), Math.floor(y))).layers.lakes
    const spot = [(x % 1) * (layer?.extent ?? 0), (y % 1) * (layer?.extent ?? 0)]
    const lakes = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i))
    const here = lakes.find((lake) => lake && isInside(spot, lake))
    expect(here).toBeDefined()
    expect(here?.properties.dam).toBe(year)
  })

  it('have the dike that closes the Zuiderzee, with its year', async () => {
    const [x, y] = tileOf(5.2, 53, 6)
    const { dikes } = (await tileAt(6, Math.floor(x), Math.floor(y))).layers
    expect(dikes?.feature(0).properties.built).toBe(1932)
  })

  it('have the Zuiderzee open to the sea', async () => {
    for (const zoom of [4, 6]) expect(await covers('ocean', 5.4, 52.55, zoom)).toBe(true)
  })
})

describe('the names', () => {
  const names = JSON.parse(readFileSync(pathOf('labels.geojson'), 'utf8')) as FeatureCollection
  const titled = (name: string) =>
    names.features.filter((feature) => feature.properties?.name_en === name)

  it('are complete in both languages', () => {
    for (const { properties } of names.features) {
      expect(properties).toMatchObject({
        name_en: expect.stringMatching(/\S/),
        name_ru: expect.stringMatching(/[а-яё]/i),
        kind: expect.stringMatching(/^(ocean|sea|gulf|strait|lake|river|mountains)$/),
      })
      expect(properties?.rank).toBeGreaterThanOrEqual(1)
      expect(properties?.rank).toBeLessThanOrEqual(5)
      expect(properties?.minzoom).toBeGreaterThanOrEqual(0)
    }
  })

  it('have the waters of this life', () => {
    const wanted =
      'Black Sea,Baltic Sea,North Sea,Caspian Sea,Aral Sea,Sea of Marmara,Volga,Dnieper,Lena,Ob,Irtysh,Angara,Gulf of Mexico,Atlantic Ocean'
    for (const name of wanted.split(',')) expect(titled(name), name).not.toHaveLength(0)
  })

  it('run along lines that no tile of their source cuts', () => {
    const isLine = (feature: Feature): feature is Feature<LineString> =>
      feature.geometry.type === 'LineString'
    for (const feature of names.features.filter(isLine)) {
      expect(isWithinTile(feature.geometry.coordinates), String(feature.properties?.name_en)).toBe(
        true,
      )
    }
  })
})
