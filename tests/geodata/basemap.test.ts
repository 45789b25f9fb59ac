import { statSync } from 'node:fs'
import { PMTiles, TileType } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { outlineApart, pointsOnGlobe } from '../../geodata/basemap/build/outline'
import { covers, pathOf, relief, tileAt, tileOf, water } from './basemap-tiles'

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
