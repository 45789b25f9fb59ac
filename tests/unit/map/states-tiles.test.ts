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
import { readAddress, tilesOf } from '../../../src/map/states-protocol'
import { sceneOn } from '../../../src/map/states-scene'
import { atlas, coarse, dayOf, textOf } from './states-atlas'

const colours = colourFamilies(atlas, coarse)
const cut = createCutter(coarse, linesByDoubt(atlas, coarse))
/** Central Europe. */
const EUROPE = { z: 3, x: 4, y: 2 }

const layersOn = (date: string) =>
  new VectorTile(new PbfReader(cut(sceneOn(atlas, coarse, colours, dayOf(date)), EUROPE))).layers

function properties(date: string, layer: string): Record<string, unknown>[] {
  const found = layersOn(date)[layer]
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i).properties ?? {})
}

describe('a tile of the states', () => {
  it('has what lies in it on the day: grounds, shores, borders and their doubts', () => {
    expect(properties('1914-07-01', 'lands').every(({ tint }) => typeof tint === 'number')).toBe(
      true,
    )
    expect(properties('1914-07-01', 'shores').length).toBeGreaterThan(0)
    const kinds = new Set(properties('1914-07-01', 'borders').map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['doubt', 'inner', 'state']))
  })

  it('hatches what was held, and draws no border where there was none', () => {
    expect(properties('1916-06-01', 'lands').some(({ hatch }) => hatch !== undefined)).toBe(true)
    const count = (date: string) =>
      properties(date, 'borders').filter(({ kind }) => kind === 'state').length
    expect(count('1925-01-01')).toBeGreaterThan(count('1914-07-01'))
  })

  it('is empty outside the days of the atlas', () => {
    expect(layersOn('1941-01-01')['lands']?.length ?? 0).toBe(0)
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

  it('are cut from the best that is there, and anew when a better one has come', async () => {
    const asked: string[] = []
    const news: string[] = []
    const desk = createDesk({
      fetchText(file) {
        asked.push(file)
        return Promise.resolve(textOf(file))
      },
      levels: ['coarse', 'medium'],
      onFiner: (level) => news.push(level),
    })
    const before = await desk.tile({ day: dayOf('1914-07-01'), ...EUROPE })
    await vi.waitFor(() => expect(news).toEqual(['medium']))
    const after = await desk.tile({ day: dayOf('1914-07-01'), ...EUROPE })
    expect(after.byteLength).toBeGreaterThan(before.byteLength)
    expect(asked.filter((file) => file === 'units-medium.topojson')).toHaveLength(1)
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
