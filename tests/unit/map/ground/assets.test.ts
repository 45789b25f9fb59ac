import { expect, test } from 'vitest'
import { absoluteAssets } from '../../../../src/map/ground/assets'

test('addresses are made absolute from the page', () => {
  const relative = {
    water: 'a/w.pmtiles',
    relief: './r.pmtiles',
    borders: '/b',
    labels: '/l',
    towns: 'towns.geojson',
    fonts: { f: 'f' },
  }
  expect(absoluteAssets(relative, 'https://example.org/etape/?date=1917')).toEqual({
    water: 'https://example.org/etape/a/w.pmtiles',
    relief: 'https://example.org/etape/r.pmtiles',
    borders: 'https://example.org/b',
    labels: 'https://example.org/l',
    towns: 'https://example.org/etape/towns.geojson',
    fonts: { f: 'https://example.org/etape/f' },
  })
})
