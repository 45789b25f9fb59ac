import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type RangeResponse } from 'pmtiles'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageAtlas } from '../../geodata/borders/build/page-atlas'
import { fatesOf } from '../../geodata/borders/build/fates'
import { openAtlas, type OpenAtlas } from '../../src/cli/atlas'
import {
  ATLAS_DAYS,
  changeDays,
  meshOf,
  ownerAt,
  readPageAtlas,
  type Ownership,
  type UnitTopology,
} from '../../src/core/atlas'
import { parseCsv } from '../../src/core/atlas/csv'
import { isInside } from '../../src/core/atlas/nest'
import { dayFromIso } from '../../src/core/time/day'
import type { Position } from '../../src/core/life/model'
import { doubtFeature, hatchFeature } from '../../src/borders/picture'

const BORDERS = new URL('../../geodata/borders/', import.meta.url)
const bytes = (name: string) => readFileSync(new URL(name, BORDERS))
const page = readPageAtlas(bytes('atlas.json').toString('utf8'))
const LAST_ZOOM = 5

let open: OpenAtlas
beforeAll(() => {
  open = openAtlas()
})

describe('what the page knows of the states', () => {
  it('gives every unit the owner that the command line gives, on every day of change', () => {
    const days = [...new Set([...changeDays(open.atlas), ...changeDays(page), ...ATLAS_DAYS])]
    // On the eve, too: a day too early is as wrong as one too late.
    const asked = days.flatMap((day) => [day - 1, day])
    const isSame = (a: Ownership | null, b: Ownership | null) =>
      a?.state === b?.state &&
      a?.status === b?.status &&
      a?.sovereign === b?.sovereign &&
      a?.exactnessKm === b?.exactnessKm
    const wrong = page.units.filter((unit) =>
      asked.some((day) => !isSame(ownerAt(open.atlas, day, unit), ownerAt(page, day, unit))),
    )
    expect(wrong).toEqual([])
    expect(new Set(page.units)).toEqual(new Set(open.atlas.owners.keys()))
    expect(page.states).toEqual(open.atlas.states)
  })

  it('is what the build makes of the tables as they are', () => {
    const coarse = meshOf(
      JSON.parse(bytes('units-coarse.topojson').toString('utf8')) as UnitTopology,
    )
    const made: unknown = JSON.parse(JSON.stringify(pageAtlas(open.atlas, coarse)))
    expect(JSON.parse(bytes('atlas.json').toString('utf8'))).toEqual(made)
  })
})

const tiles = bytes('states.pmtiles')
const archive = new PMTiles({
  getKey: () => 'states',
  getBytes(offset, length): Promise<RangeResponse> {
    const part = Uint8Array.from(tiles.subarray(offset, offset + length))
    return Promise.resolve({ data: part.buffer })
  },
})

/** A place on a tile of a zoom: which one, and where in it, as shares of its width. */
function placeOf([lon, lat]: Position, z: number) {
  const sine = Math.sin((lat * Math.PI) / 180)
  const north = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  const [x, y] = [((lon + 180) / 360) * 2 ** z, north * 2 ** z]
  return { x: Math.floor(x), y: Math.floor(y), within: [x % 1, y % 1] as const }
}

async function featuresIn(layer: string, z: number, x: number, y: number) {
  const tile = await archive.getZxy(z, x, y)
  const found = tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers[layer]
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i)).filter(
    (feature): feature is VectorTileFeature => feature !== undefined,
  )
}

/** The units that a tile draws at a place. */
async function unitsAt(position: Position, z: number): Promise<string[]> {
  const { x, y, within } = placeOf(position, z)
  const features = await featuresIn('lands', z, x, y)
  return features.flatMap((feature) => {
    const rings = feature
      .loadGeometry()
      .map((ring) => ring.map((p): Position => [p.x / feature.extent, p.y / feature.extent]))
    return isInside([...within], rings) ? [page.units[feature.id ?? -1] ?? '?'] : []
  })
}

const KNOWN = parseCsv(
  readFileSync(new URL('borders-known.csv', import.meta.url), 'utf8'),
).rows.map(({ cells }) => cells)

describe('the tiles of the states', () => {
  it('draw known places in the state that the table of known places gives', async () => {
    const wrong: string[] = []
    let found = 0
    for (const { place = '', date = '', lon, lat, state = '' } of KNOWN) {
      if (state === '') continue
      const [unit, ...others] = await unitsAt([Number(lon), Number(lat)], LAST_ZOOM)
      // The coast of the tiles is rougher than that of the ground: ports may lie off it.
      if (unit === undefined) continue
      found++
      const drawn = ownerAt(page, dayFromIso(date) ?? NaN, unit)?.state
      if (drawn !== state || others.length > 0) wrong.push(`${place} ${date}: ${String(drawn)}`)
    }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(0.8 * KNOWN.length)
  })

  it(
    'have every unit, and every hatch and line that some day needs',
    { timeout: 60_000 },
    async () => {
      const fates = fatesOf(page)
      const seen: Record<string, Set<number>> = { lands: new Set(), hatches: new Set(), borders: new Set(), doubts: new Set() } // prettier-ignore
      for (const layer of Object.keys(seen)) {
        for (let x = 0; x < 2 ** LAST_ZOOM; x++)
          for (let y = 0; y < 2 ** LAST_ZOOM; y++)
            for (const { id } of await featuresIn(layer, LAST_ZOOM, x, y))
              seen[layer]?.add(id ?? -1)
      }
      const all = (own: ReadonlySet<number>[], number: (at: number, one: number) => number) =>
        own.flatMap((ones, at) => [...ones].map((one) => number(at, one)))
      const sorted = (ids: Iterable<number>) => [...ids].sort((a, b) => a - b)
      // The outlines of the finest level have nothing but a line of the rock.
      const without = page.units.filter((_, i) => !seen['lands']?.has(i))
      expect(without).toEqual(['gibraltar'])
      expect(sorted(seen['hatches'] ?? [])).toEqual(sorted(all(fates.hatches, hatchFeature)))
      expect(sorted(seen['borders'] ?? [])).toEqual(
        fates.lines.flatMap((kinds, pair) => (kinds.size > 0 ? [pair] : [])),
      )
      expect(sorted(seen['doubts'] ?? [])).toEqual(sorted(all(fates.doubts, doubtFeature)))
    },
  )

  it('weigh little, and still less what the first view needs of them', async () => {
    const gzipped = (data: ArrayBuffer | Buffer) => gzipSync(new Uint8Array(data)).length
    const whole = tiles.length + gzipped(bytes('atlas.json'))
    expect(whole).toBeLessThan(1.5e6)
    // What a reader of archives fetches first, and the tiles around Europe and Asia at zoom 2.
    let first = 16384 + gzipped(bytes('atlas.json'))
    for (const x of [1, 2, 3])
      for (const y of [0, 1, 2]) {
        const tile = await archive.getZxy(2, x, y)
        if (tile) first += gzipped(tile.data)
      }
    expect(first).toBeLessThan(110e3)
  })

  it.each([0, 1, 2, 3, 4, 5])('draw the same land once on zoom %d', async (z) => {
    const inland: [string, Position][] = [['Moscow', [37.6, 55.75]], ['Kansas City', [-95, 39]], ['Delhi', [77.2, 28.6]], ['Timbuktu', [-3, 16.8]], ['Ulan Bator', [106.9, 47.9]]] // prettier-ignore
    for (const [, at] of inland) {
      const units = await unitsAt(at, z)
      expect(units).toEqual(await unitsAt(at, LAST_ZOOM))
      expect(units).toHaveLength(1)
    }
  })
})
