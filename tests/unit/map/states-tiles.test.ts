import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { colourFamilies } from '../../../src/map/states-colours'
import { createCutter } from '../../../src/map/states-cutter'
import { createDesk } from '../../../src/map/states-desk'
import { unpackedText } from '../../../src/map/states-files'
import { levelsFor } from '../../../src/map/states-levels'
import { linesByDoubt } from '../../../src/map/states-lines'
import type { TileId } from '../../../src/map/states-tile-id'
import { readAddress, tilesOf } from '../../../src/map/states-protocol'
import { sceneOn } from '../../../src/map/states-scene'
import { atlas, coarse, dayOf, textOf } from './states-atlas'

const colours = colourFamilies(atlas, coarse)
const cut = createCutter(coarse, () => linesByDoubt(atlas, coarse))
/** Central Europe. */
const EUROPE = { z: 3, x: 4, y: 2 }
/** The borders of Galicia. */
const NEAR = { z: 6, x: 36, y: 21 }

const layersOn = (date: string, tile: TileId) =>
  new VectorTile(new PbfReader(cut(sceneOn(atlas, coarse, colours, dayOf(date)), tile))).layers

function properties(date: string, layer: string, tile = EUROPE): Record<string, unknown>[] {
  const found = layersOn(date, tile)[layer]
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i).properties ?? {})
}

describe('a tile of the states', () => {
  const kindsIn = (tile: TileId) => [
    ...new Set(properties('1914-07-01', 'borders', tile).map(({ kind }) => kind)),
  ]

  it('has what lies in it on the day: grounds, shores and borders', () => {
    expect(properties('1914-07-01', 'lands').every(({ tint }) => typeof tint === 'number')).toBe(
      true,
    )
    expect(properties('1914-07-01', 'shores').length).toBeGreaterThan(0)
    expect(kindsIn(EUROPE)).toEqual(expect.arrayContaining(['inner', 'state']))
  })

  it('has the doubts of its borders where they are wide enough to be seen', () => {
    expect(kindsIn(NEAR)).toEqual(expect.arrayContaining(['doubt', 'state']))
    expect(kindsIn(EUROPE)).not.toContain('doubt')
  })

  it('hatches what was held, and draws no border where there was none', () => {
    expect(properties('1916-06-01', 'lands').some(({ hatch }) => hatch !== undefined)).toBe(true)
    const count = (date: string) =>
      properties(date, 'borders').filter(({ kind }) => kind === 'state').length
    expect(count('1925-01-01')).toBeGreaterThan(count('1914-07-01'))
  })

  it('is empty outside the days of the atlas', () => {
    expect(layersOn('1941-01-01', EUROPE)['lands']?.length ?? 0).toBe(0)
  })
})

describe('the address of a tile', () => {
  it('says day and place', () => {
    const url = tilesOf({ day: 2420315, edition: 2 })
    const filled = url.replace('{z}', '3').replace('{x}', '4').replace('{y}', '2')
    expect(readAddress(filled)).toEqual({ day: 2420315, ...EUROPE })
    expect(readAddress('states://none/3/4/2')).toBeNull()
  })
})

describe('the levels', () => {
  it('grow finer with the zoom, and the coarser ones stand in', () => {
    expect([0, 2, 3, 4, 5, 8].map((z) => levelsFor(z)[0])).toEqual([
      'coarse',
      'coarse',
      'medium',
      'medium',
      'fine',
      'fine',
    ])
    expect(levelsFor(6)).toEqual(['fine', 'medium', 'coarse'])
  })

  /** A desk whose medium level comes only when `release` is called. */
  function slowDesk() {
    const asked: string[] = []
    const news: string[] = []
    let release = (): void => undefined
    const released = new Promise<void>((done) => (release = done))
    const desk = createDesk({
      async fetchText(file) {
        asked.push(file)
        if (file === 'units-medium.topojson') await released
        return textOf(file)
      },
      levels: ['coarse', 'medium'],
      onFiner: (level) => news.push(level),
    })
    return { desk, asked, news, release }
  }
  const ASK = { day: dayOf('1914-07-01'), ...EUROPE }

  it('keep a tile waiting for a moment, so that it is not cut twice', async () => {
    const { desk, news, release } = slowDesk()
    const coming = desk.tile(ASK)
    release()
    const tile = await coming
    expect(tile.byteLength).toBe((await desk.tile(ASK)).byteLength)
    expect(news).toEqual([])
  })

  it('are cut from the best that is there, and anew when a better one has come', async () => {
    const { desk, asked, news, release } = slowDesk()
    const before = await desk.tile(ASK)
    release()
    await vi.waitFor(() => expect(news).toEqual(['medium']))
    const after = await desk.tile(ASK)
    expect(after.byteLength).toBeGreaterThan(before.byteLength)
    expect(asked.filter((file) => file === 'units-medium.topojson')).toHaveLength(1)
  })

  it('are fetched as soon as a view is to be lettered', async () => {
    const { desk, asked } = slowDesk()
    const view = { bounds: [10, 60, 40, 40], zoom: 4.5 } as const
    await desk.names({ day: ASK.day, lang: 'en', view })
    expect(asked).toContain('units-medium.topojson')
    await desk.names({ day: ASK.day, lang: 'en', view: { ...view, zoom: 1 } })
    expect(asked.filter((file) => file === 'units-coarse.topojson')).toHaveLength(1)
  })

  it('are asked for again after the borders could not be read', async () => {
    let isOnline = false
    const desk = createDesk({
      fetchText: (file) =>
        isOnline ? Promise.resolve(textOf(file)) : Promise.reject(new Error('offline')),
      levels: ['coarse'],
      onFiner: () => undefined,
    })
    await expect(desk.open()).rejects.toThrow('offline')
    isOnline = true
    expect((await desk.open()).epochs.length).toBeGreaterThan(100)
  })

  it('that cannot be had leave the coarser one', async () => {
    const desk = createDesk({
      fetchText: (file) =>
        file === 'units-fine.topojson'
          ? Promise.reject(new Error('404'))
          : Promise.resolve(textOf(file)),
      levels: ['coarse', 'medium', 'fine'],
      onFiner: () => undefined,
    })
    const tile = { day: dayOf('1914-07-01'), z: 6, x: 34, y: 21 }
    await desk.tile(tile)
    await new Promise((done) => setTimeout(done))
    expect((await desk.tile(tile)).byteLength).toBeGreaterThan(0)
  })
})

describe('a file of the site', () => {
  const plain = new TextEncoder().encode('{"Åland": "Аланды"}')

  it('is read packed, and plain where the server has unpacked it', async () => {
    const packed = Uint8Array.from(gzipSync(plain))
    expect(await unpackedText(packed)).toBe('{"Åland": "Аланды"}')
    expect(await unpackedText(plain)).toBe('{"Åland": "Аланды"}')
  })
})
