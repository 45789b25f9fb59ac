import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, LineString } from 'geojson'
import { describe, expect, it } from 'vitest'
import { isWithinTile } from '../../geodata/basemap/build/curve'
import { pathOf } from './basemap-tiles'

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
