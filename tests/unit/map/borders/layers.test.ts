import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import {
  basemapLayers,
  basemapSources,
  FONT_FILES,
  fontFaces,
} from '../../../../src/map/ground/basemap'
import { stateOf } from '../../../../src/map/borders/changes'
import { bordersLayers, bordersSources, statesNameLayers } from '../../../../src/map/borders/layers'
import { TILE_LAYERS } from '../../../../src/borders/picture'
import { hatchImages, hatchNames } from '../../../../src/borders/hatch'
import { styleOf } from '../../../../src/map/style'

const assets = {
  water: 'https://example.org/water.pmtiles',
  relief: 'https://example.org/relief.pmtiles',
  borders: 'https://example.org/states.pmtiles',
  labels: 'https://example.org/labels.geojson',
  towns: 'towns.geojson',
  fonts: Object.fromEntries(FONT_FILES.map((file) => [file, `https://example.org/${file}.woff2`])),
}
const palettes = ['paper', 'projection'] as const
const langs = ['en', 'ru'] as const

describe.each(palettes)('the states in the %s palette', (palette) => {
  const placed = bordersLayers(palette)

  it.each(langs)('make a valid style with the ground in %s', (lang) => {
    const style = {
      version: 8 as const,
      'font-faces': fontFaces(assets),
      sources: { ...basemapSources(assets), ...bordersSources(assets.borders) },
      layers: [
        ...basemapLayers(palette, lang),
        ...placed.map(({ layer }) => layer),
        ...statesNameLayers(palette),
      ],
    }
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })

  it('lie below the sea, the borders above it, and names between those of towns and the life', () => {
    const choice = { palette, lang: 'en', shortSide: 800, projection: 'mercator' } as const
    const order = styleOf(assets, choice).layers.map(({ id }) => id)
    const at = (id: string) => order.indexOf(id)
    const wanted = ['relief', 'states-tint', 'ocean', 'coast', 'states-border', 'names-rivers']
    wanted.push('towns-names', 'states-names-along', 'life-places-ahead')
    expect(wanted.filter((id) => at(id) < 0)).toEqual([])
    expect([...wanted].sort((a, b) => at(a) - at(b))).toEqual(wanted)
  })

  it('go in before layers that the ground has', () => {
    const ids = new Set(basemapLayers(palette, 'en').map(({ id }) => id))
    expect(placed.filter(({ before }) => !ids.has(before))).toEqual([])
  })

  it('have a hatch for every kind and tint, drawn in whole', () => {
    const images = hatchImages(palette)
    expect(images.map(({ id }) => id)).toEqual(hatchNames())
    for (const { width, height, data } of images) {
      expect(data.length).toBe(width * height * 4)
      expect(data.some((value) => value > 0)).toBe(true)
    }
  })

  it('ask of a feature for nothing but what it is told', () => {
    const told = TILE_LAYERS.flatMap((layer) =>
      Object.keys(stateOf({ layer, id: 1, from: 0, to: 1 }, 1)),
    )
    const asked = JSON.stringify(placed).matchAll(/"feature-state","(\w+)"/g)
    expect(new Set([...asked].map(([, key]) => key))).toEqual(new Set(told))
  })
})

it('the layers are the same in every palette, so that a change repaints in place', () => {
  const ids = (palette: (typeof palettes)[number]) =>
    bordersLayers(palette).map(({ layer }) => layer.id)
  expect(ids('projection')).toEqual(ids('paper'))
})
