import { readFileSync, statSync } from 'node:fs'
import { VectorTile } from '@mapbox/vector-tile'
import type { Position } from 'geojson'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { isInRing } from '../../geodata/basemap/build/measure'
import { untilSea } from '../../geodata/insets/build/estuary'
import { cutLines, outlineWithin } from '../../geodata/insets/build/lines'
import { tileOf } from '../../geodata/insets/build/tiles'

const GEODATA = new URL('../../geodata/', import.meta.url)

function open(name: string): PMTiles {
  const bytes = readFileSync(new URL(name, GEODATA))
  return new PMTiles({
    getKey: () => name,
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  })
}
const shore = open('insets/shore.pmtiles')
const water = open('basemap/water.pmtiles')
const list = JSON.parse(readFileSync(new URL('insets/insets.json', GEODATA), 'utf8')) as {
  insets: { id: string; bbox: [number, number, number, number]; name_en: string; name_ru: string }[]
}

/** How many areas of a layer cover a place, of those that pass. */
async function covering(
  archive: PMTiles,
  layer: string,
  [lon, lat]: Position,
  zoom: number,
  passes = (_: Record<string, unknown>) => true,
): Promise<number> {
  const [x, y] = tileOf(lon ?? 0, lat ?? 0, zoom)
  const tile = await archive.getZxy(zoom, Math.floor(x), Math.floor(y))
  const found = new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? new ArrayBuffer(0))))
    .layers[layer]
  if (!found) return 0
  const spot = [(x % 1) * found.extent, (y % 1) * found.extent]
  return Array.from({ length: found.length }, (_, i) => found.feature(i))
    .filter((feature) => feature.type === 3 && passes(feature.properties))
    .filter((feature) => {
      const rings = feature.loadGeometry().map((ring) => ring.map((p) => [p.x, p.y]))
      return rings.filter((ring) => isInRing(spot, ring)).length % 2 === 1
    }).length
}

describe('the insets', () => {
  it('stay within 1.5 MB and say which zooms they have', async () => {
    expect(statSync(new URL('insets/shore.pmtiles', GEODATA)).size).toBeLessThan(1.5e6)
    expect(await shore.getHeader()).toMatchObject({ minZoom: 7, maxZoom: 10 })
  })

  it('have names in both languages and boxes that do not overlap', () => {
    for (const { id, bbox, name_en, name_ru } of list.insets) {
      expect(name_en).toMatch(/[a-z]/)
      expect(name_ru).toMatch(/[а-я]/)
      const [west, south, east, north] = bbox
      expect(west < east && south < north).toBe(true)
      for (const other of list.insets.filter((inset) => inset.id !== id)) {
        const [w, s, e, n] = other.bbox
        expect(west >= e || east <= w || south >= n || north <= s).toBe(true)
      }
    }
  })

  it.each([
    ['Büyükada', 29.12, 40.86, 0],
    ['the sea beside it', 29.09, 40.89, 1],
    ['the Golden Horn', 28.957, 41.028, 1],
    ['Pera', 28.98, 41.04, 0],
    ['the Bosporus', 29.075, 41.121, 1],
    ['Kronstadt', 29.76, 59.995, 0],
    ['the roads of Kronstadt', 29.85, 60.0, 1],
    ['Odessa', 30.735, 46.47, 0],
    ['the gulf of Odessa', 30.85, 46.5, 1],
    ['Manhattan', -73.97, 40.775, 0],
    ['the Upper Bay', -74.05, 40.65, 1],
    ['Halifax', -63.59, 44.65, 0],
    ['Copenhagen', 12.55, 55.68, 0],
    ['the Sound', 12.75, 55.75, 1],
    ['Marseilles', 5.4, 43.3, 0],
  ])('know land from sea: %s', async (_name, lon, lat, water) => {
    for (const zoom of [8, 10]) expect(await covering(shore, 'ocean', [lon, lat], zoom)).toBe(water)
  })
})

describe('the basemap beneath them', () => {
  const near = (properties: Record<string, unknown>) => properties.to === undefined
  const far = (properties: Record<string, unknown>) => properties.from === undefined

  it('makes room from zoom 7 on, and is whole before', async () => {
    const marmara: Position = [28.8, 40.75]
    expect(await covering(water, 'ocean', marmara, 6, far)).toBe(1)
    expect(await covering(water, 'ocean', marmara, 6, near)).toBe(0)
  })

  it('goes on outside the box', async () => {
    const beside: Position = [28.2, 40.8]
    expect(await covering(water, 'ocean', beside, 6, far)).toBe(1)
    expect(await covering(water, 'ocean', beside, 6, near)).toBe(1)
  })
})

describe('a river at the sea', () => {
  /** The sea is two arms, from 1.2 to 1.3 and from 1.5 on. */
  const isSea = ([x = 0]: Position) => (x > 1.15 && x < 1.35) || x > 1.45
  const river = (...at: number[]) => at.map((x): Position => [x, 50.5])

  it('ends where it first meets it, and is not drawn between its arms', () => {
    expect(untilSea(river(1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6), isSea)).toEqual([river(1, 1.1, 1.2)])
    expect(untilSea(river(1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1), isSea)).toEqual([river(1.2, 1.1, 1)])
  })

  it('leaves no stub, unless the source goes on in the next bin', () => {
    expect(untilSea(river(1.3, 1.36, 1.38), isSea)).toEqual([])
    const low = ([x = 0]: Position) => x > 1.01
    expect(untilSea(river(1, 1.005, 1.02), low)).toEqual([river(1, 1.005, 1.02)])
  })

  it('is left alone where it meets none', () => {
    expect(untilSea(river(0.1, 0.2), isSea)).toEqual([river(0.1, 0.2)])
  })
})

describe('lines at the edge of a box', () => {
  const box = { least: [0, 0], most: [10, 10] }

  it('are cut to the inside or the outside', () => {
    const line = [
      [-5, 5],
      [15, 5],
    ]
    expect(cutLines([line], box, 'inside')).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ])
    expect(cutLines([line], box, 'outside')).toEqual([
      [
        [-5, 5],
        [0, 5],
      ],
      [
        [10, 5],
        [15, 5],
      ],
    ])
  })

  it('are no shore where they run along it', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [5, 5],
      [0, 0],
    ]
    expect(outlineWithin([ring], box)).toEqual([
      [
        [10, 0],
        [5, 5],
        [0, 0],
      ],
    ])
  })
})
