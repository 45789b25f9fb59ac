import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import {
  basemapLayers,
  basemapSources,
  FONT_FILES,
  fontFaces,
  SLOTS,
  type MapAssets,
} from '../../../../src/map/ground/basemap'
import type { BasemapPaletteName } from '../../../../src/look/palette'

const assets: MapAssets = {
  water: 'https://example.org/water.pmtiles',
  relief: 'https://example.org/relief.pmtiles',
  borders: 'https://example.org/states.pmtiles',
  labels: 'https://example.org/labels.geojson',
  towns: 'towns.geojson',
  fonts: Object.fromEntries(
    FONT_FILES.map((file) => [file, `https://example.org/source-serif-4-${file}.woff2`]),
  ),
}
const palettes: BasemapPaletteName[] = ['paper', 'projection']
const langs = ['en', 'ru'] as const

const styleIn = (palette: BasemapPaletteName, lang: 'en' | 'ru') => ({
  version: 8 as const,
  'font-faces': fontFaces(assets),
  sources: basemapSources(assets),
  layers: basemapLayers(palette, lang),
})

describe.each(palettes)('the %s palette', (palette) => {
  it.each(langs)('makes a valid style in %s', (lang) => {
    expect(validateStyleMin(styleIn(palette, lang)).map(({ message }) => message)).toEqual([])
  })

  it.each(langs)('letters the names in %s', (lang) => {
    const names = basemapLayers(palette, lang).filter((layer) => layer.type === 'symbol')
    expect(names.length).toBeGreaterThan(0)
    for (const layer of names) {
      expect(JSON.stringify(layer.layout?.['text-field'])).toContain(`name_${lang}`)
    }
  })
})

describe('the order of the ground', () => {
  const ids = basemapLayers('paper', 'en').map(({ id }) => id)
  const at = (id: string) => ids.indexOf(id)

  it('masks tints, rivers and lakes by the sea, and puts borders above it', () => {
    const order = [at('relief'), at(SLOTS.states), at('rivers'), at('lakes'), at('ocean')]
    order.push(at('depth'), at('coast'), at(SLOTS.borders), at('names-rivers'))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('is the same in every palette and language, so that a change restyles in place', () => {
    for (const palette of palettes) {
      for (const lang of langs) {
        expect(basemapLayers(palette, lang).map(({ id }) => id)).toEqual(ids)
      }
    }
  })
})

describe('the fonts', () => {
  it('have an address for every face and subset', () => {
    const urls = Object.values(fontFaces(assets)).flatMap((faces) =>
      (faces as { url: string }[]).map(({ url }) => url),
    )
    expect(new Set(urls).size).toBe(FONT_FILES.length)
    expect(urls).not.toContain('')
  })

  it('never claim a character twice within a face', () => {
    for (const faces of Object.values(fontFaces(assets))) {
      const ranges = (faces as { 'unicode-range'?: string[] }[]).flatMap(
        (face) => face['unicode-range'] ?? [],
      )
      expect(new Set(ranges).size).toBe(ranges.length)
    }
  })

  it('have names that CSS can read without quotes', () => {
    for (const name of Object.keys(fontFaces(assets)))
      for (const word of name.split(' ')) expect(word).toMatch(/^[A-Z][a-z]+$/)
  })

  it('have every face that a layer asks for', () => {
    const known = Object.keys(fontFaces(assets))
    for (const layer of basemapLayers('paper', 'en')) {
      if (layer.type === 'symbol')
        expect(known).toContain((layer.layout?.['text-font'] as string[])[0])
    }
  })
})
