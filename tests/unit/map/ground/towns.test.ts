import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { dayFromGregorian } from '../../../../src/core/time/day'
import { givesWayFrom, townFilter, townLayers, townSources } from '../../../../src/map/ground/towns'

const day = dayFromGregorian(1917, 11, 7)

describe('the layers of towns', () => {
  it.each([
    ['paper', 'en'],
    ['projection', 'ru'],
  ] as const)('make a valid style: %s, %s', (palette, lang) => {
    const style = {
      version: 8 as const,
      'font-faces': {},
      sources: townSources('https://example.org/periods.geojson'),
      layers: townLayers(palette, lang, day),
    }
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
    expect(JSON.stringify(style.layers)).toContain(`name_${lang}`)
  })

  it('need no new filter between two changes of a name', () => {
    expect(townFilter(day + 1)).toEqual(townFilter(day))
    expect(townFilter(dayFromGregorian(1925, 1, 1))).not.toEqual(
      townFilter(dayFromGregorian(1924, 12, 31)),
    )
  })
})

describe('a town near a place of the life', () => {
  const places = [
    { at: [30, 60] as [number, number], fromZoom: 7 },
    { at: [30.1, 60] as [number, number], fromZoom: 0 },
  ]

  it('gives way from the first zoom at which one is named', () => {
    expect(givesWayFrom([30.05, 60.02], places)).toBe(0)
  })

  it('stays where none is within 15 km', () => {
    expect(givesWayFrom([31, 60], places)).toBeNull()
  })
})
