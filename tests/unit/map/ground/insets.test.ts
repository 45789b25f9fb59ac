import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import list from '../../../../geodata/insets/insets.json'
import {
  basemapLayers,
  basemapSources,
  groundFilters,
  SLOTS,
} from '../../../../src/map/ground/basemap'
import { INSETS, INSETS_FROM, zoomLimitAt } from '../../../../src/map/ground/insets'
import { dayFromGregorian } from '../../../../src/core/time/day'

const assets = {
  water: 'https://example.org/water.pmtiles',
  relief: 'https://example.org/relief.pmtiles',
  borders: 'https://example.org/states.pmtiles',
  labels: 'https://example.org/labels.geojson',
  towns: 'towns.geojson',
  shore: 'https://example.org/shore.pmtiles',
  fonts: {},
}
const day = dayFromGregorian(1917, 11, 7)
const layers = basemapLayers('paper', 'en', { insets: true, day })

describe('the ground with insets', () => {
  it('is a valid style', () => {
    const style = {
      version: 8 as const,
      'font-faces': {},
      sources: basemapSources(assets),
      layers,
    }
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })

  it('draws them above the coast, below the borders, from their first zoom', () => {
    const ids = layers.map(({ id }) => id)
    const own = layers.filter((layer) => 'source' in layer && layer.source === INSETS)
    expect(own.length).toBeGreaterThan(4)
    for (const { id, minzoom } of own) {
      expect(minzoom).toBe(INSETS_FROM)
      expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('coast'))
      expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(SLOTS.borders))
    }
  })

  it('frames every box, which fades in where the seam begins to show', () => {
    const { data } = basemapSources(assets)['inset-frames'] as { data: FeatureCollection }
    expect(data.features).toHaveLength(list.insets.length)
    const frame = layers.find(({ id }) => id === 'inset-frames')
    expect(JSON.stringify(frame?.paint)).toContain(`["zoom"],${INSETS_FROM},0`)
  })

  it('draws none when they are not asked for', () => {
    const without = JSON.stringify(basemapLayers('paper', 'en'))
    expect(without).not.toContain('inset-')
  })
})

describe('what was built in the period', () => {
  it('changes its filters with the year, not with the day', () => {
    const on = (year: number, month: number) =>
      groundFilters({ insets: true, day: dayFromGregorian(year, month, 1) })
    expect(on(1914, 1)).toEqual(on(1914, 12))
    expect(on(1914, 1)).not.toEqual(on(1915, 1))
    for (const id of Object.keys(on(1914, 1))) expect(layers.map((l) => l.id)).toContain(id)
  })
})

describe('how close the map may go', () => {
  it('is closer where there is an inset', () => {
    // Büyükada, and Moscow.
    expect(zoomLimitAt([29.12, 40.86], 8)).toBe(12)
    expect(zoomLimitAt([37.6, 55.75], 8)).toBe(8)
  })
})
