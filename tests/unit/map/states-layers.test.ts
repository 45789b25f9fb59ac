import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { basemapLayers, basemapSources, FONT_FILES, fontFaces } from '../../../src/map/basemap'
import { hatchImages } from '../../../src/map/states-hatch'
import { SETS, setLayers, statesNameLayers, statesSources } from '../../../src/map/states-layers'
import { styleOf } from '../../../src/map/style'

const assets = {
  water: 'https://example.org/water.pmtiles',
  relief: 'https://example.org/relief.pmtiles',
  labels: 'https://example.org/labels.geojson',
  towns: 'towns.geojson',
  fonts: Object.fromEntries(FONT_FILES.map((file) => [file, `https://example.org/${file}.woff2`])),
}
const palettes = ['paper', 'projection'] as const
const langs = ['en', 'ru'] as const

describe.each(palettes)('the states in the %s palette', (palette) => {
  const placed = SETS.flatMap((set) => setLayers(set, palette, set === 'a'))

  it.each(langs)('make a valid style with the ground in %s', (lang) => {
    const style = {
      version: 8 as const,
      'font-faces': fontFaces(assets),
      sources: { ...basemapSources(assets), ...statesSources() },
      layers: [
        ...basemapLayers(palette, lang),
        ...placed.map(({ layer }) => layer),
        ...statesNameLayers(palette),
      ],
    }
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })

  it('lie below the sea, the borders above it, and names between those of towns and the life', () => {
    const choice = { palette, lang: 'en', screenHeight: 800, projection: 'mercator' } as const
    const order = styleOf(assets, choice).layers.map(({ id }) => id)
    const at = (id: string) => order.indexOf(id)
    const wanted = ['relief', 'states-tint-b', 'ocean', 'coast', 'states-border-a', 'names-rivers']
    wanted.push('towns-names', 'states-names-along', 'life-places-ahead')
    expect(wanted.filter((id) => at(id) < 0)).toEqual([])
    expect([...wanted].sort((a, b) => at(a) - at(b))).toEqual(wanted)
  })

  it('go in before layers that the ground has', () => {
    const ids = new Set(basemapLayers(palette, 'en').map(({ id }) => id))
    expect(placed.filter(({ before }) => !ids.has(before))).toEqual([])
  })

  it('have a hatch for every kind and tint, drawn in whole', () => {
    for (const { width, height, data } of hatchImages(palette)) {
      expect(data.length).toBe(width * height * 4)
      expect(data.some((value) => value > 0)).toBe(true)
    }
  })
})

it('the layers are the same in every palette, so that a change repaints in place', () => {
  const ids = (palette: (typeof palettes)[number]) =>
    setLayers('a', palette, true).map(({ layer }) => layer.id)
  expect(ids('projection')).toEqual(ids('paper'))
})
