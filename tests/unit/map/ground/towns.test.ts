import {
  featureFilter,
  validateStyleMin,
  type FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { dayFromGregorian } from '../../../../src/core/time/day'
import { toPlane } from '../../../../src/core/geo/mercator'
import type { Position } from '../../../../src/core/life/model'
import { smallLife } from '../../../fixtures/small-life'
import { standIns, townFilter, townLayers, townSources } from '../../../../src/map/ground/towns'

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
  const rules = (beside: readonly Position[]) =>
    featureFilter(townFilter(day, { beside }) as FilterSpecification, 'filter')
  /** Of a tile, to a pixel of the whole world at zoom 0: its side has 8192. */
  const TILE_UNITS = 16
  /** Whether the map has a town of the first rank there, told by the one tile of the whole world. */
  function isShown(town: Position, beside: readonly Position[]): boolean {
    const { x, y } = toPlane(town)
    const at = { x: x * TILE_UNITS, y: y * TILE_UNITS }
    const feature = { type: 1, properties: { rank: 1, from: -1e9, to: 1e9 }, geometry: [[at]] }
    return rules(beside).filter({ zoom: 8 }, feature as never, { x: 0, y: 0, z: 0 } as never)
  }
  const VIENNA: Position = [16.37, 48.21]
  const NEAR: Position = [16.45, 48.25]
  const BERNE: Position = [7.45, 46.95]

  it('gives way to it, so that no two names stand for one town', () => {
    expect(isShown(VIENNA, [BERNE, NEAR])).toBe(false)
  })

  it('is there in a life that was never near it', () => {
    expect(isShown(VIENNA, [BERNE])).toBe(true)
    expect(isShown(VIENNA, [])).toBe(true)
  })

  it('gives way to towns and houses alone: not to a region, and a house has its town', () => {
    const { places } = smallLife()
    const found = standIns(places.values())
    const at = (id: string) => places.get(id)?.at
    for (const id of ['odessa', 'farm', 'vienna']) expect(found).toContainEqual(at(id))
    for (const id of ['taiga', 'prison']) expect(found).not.toContainEqual(at(id))
  })
})
