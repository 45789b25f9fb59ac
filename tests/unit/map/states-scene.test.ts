import { describe, expect, it } from 'vitest'
import { borderChanges } from '../../../src/borders/changes'
import { clashes, colourFamilies } from '../../../src/borders/colours'
import { epochAt, epochDays } from '../../../src/borders/epoch'
import { statesLegend } from '../../../src/borders/legend'
import { createNameScenes } from '../../../src/borders/name-scenes'
import { atlas, coarse, dayOf, page } from './states-atlas'

const colours = colourFamilies(atlas, coarse)
const namesOf = createNameScenes(atlas, coarse, colours)
/** The whole world, so close that there is room for every name. */
const WORLD = { bounds: [-180, -80, 180, 80], zoom: 6 } as const

function namesOn(date: string, lang: 'en' | 'ru'): string[] {
  const { features } = namesOf(dayOf(date), lang, WORLD)
  return features.map(({ properties }) => String(properties?.['text']).replaceAll('\n', ' '))
}

const isRussia = (properties: Record<string, unknown> | null) =>
  String(properties?.['text']).replaceAll('\n', ' ') === 'RUSSIAN EMPIRE'

describe('the tints', () => {
  it('never put two alike side by side, on any day of the period', () => {
    expect(clashes(atlas, coarse, colours)).toEqual([])
  })
})

describe('the names', () => {
  it('are those of the day, in the language of the reader', () => {
    expect(namesOn('1914-07-01', 'en')).toContain('AUSTRIA-HUNGARY')
    expect(namesOn('1914-07-01', 'ru')).toContain('РОССИЙСКАЯ ИМПЕРИЯ')
    expect(namesOn('1929-02-12', 'en')).toEqual(expect.arrayContaining(['USSR', 'TURKEY']))
    expect(namesOn('1929-02-12', 'en')).not.toContain('OTTOMAN EMPIRE')
  })

  it('stand once on a body, and on no lesser island', () => {
    const names = namesOn('1914-07-01', 'en')
    for (const name of ['ITALY', 'GREECE', 'UNITED KINGDOM', 'PHILIPPINES']) {
      expect(names.filter((one) => one === name)).toHaveLength(1)
    }
  })

  it('come into sight where the spot of the whole body is out of it', () => {
    const bounds = [8, 44, 36, 60] as const
    const longitudes = (view: Parameters<typeof namesOf>[2]): number[] => {
      const { features } = namesOf(dayOf('1914-07-01'), 'en', view)
      const geometry = features.find(({ properties }) => isRussia(properties))?.geometry
      if (geometry?.type === 'Point') return [geometry.coordinates[0] ?? NaN]
      return geometry?.type === 'LineString' ? geometry.coordinates.map(([x = NaN]) => x) : []
    }
    expect(Math.max(...longitudes({ ...WORLD, zoom: 2 }))).toBeGreaterThan(60)
    const seen = longitudes({ bounds, zoom: 4.5 })
    expect(seen.length).toBeGreaterThan(0)
    expect(Math.max(...seen)).toBeLessThan(36)
  })

  it('stay where they were put while that can be seen', () => {
    const name = (west: number) => {
      const bounds = [west, 44, west + 28, 60] as const
      return namesOf(dayOf('1912-01-01'), 'en', { bounds, zoom: 4.5 }).features.find(
        ({ properties }) => isRussia(properties),
      )?.geometry
    }
    expect(name(9)).toEqual(name(8))
  })

  it('come in the order in which they may displace others: great states first, dependent ones late', () => {
    const ranks = namesOf(dayOf('1914-07-01'), 'en', WORLD).features.map(({ properties }) =>
      Number(properties?.['rank']),
    )
    expect(new Set(ranks).size).toBeGreaterThan(20)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    const names = namesOn('1914-07-01', 'en')
    expect(names.indexOf('RUSSIAN EMPIRE')).toBeLessThan(names.indexOf('SERBIA'))
  })
})

describe('the day', () => {
  it('makes a new map only when an owner or a name changed', () => {
    const days = epochDays(atlas)
    const epochOf = (day: number) => epochAt(days, day)
    expect(epochOf(dayOf('1938-03-13') + 0.5)).toBe(epochOf(dayOf('1938-03-13')))
    expect(epochOf(dayOf('1938-01-01'))).toBeLessThan(epochOf(dayOf('1938-06-01')))
  })

  it('has no states after the last one of the table, nor before the first', () => {
    for (const day of [dayOf('1941-01-01'), dayOf('2023-07-21'), dayOf('1878-12-31')]) {
      expect(namesOf(day, 'en', WORLD).features).toEqual([])
    }
    expect(epochDays(atlas).at(-1)).toBe(dayOf('1941-01-01'))
  })

  it('has a legend of what occurs on it', () => {
    const day = dayOf('1916-06-01')
    const { hatches, lines, statuses } = statesLegend(page, day, null)
    expect(hatches.map(({ kind }) => kind)).toContain('held')
    expect(lines).toEqual(['state', 'inner', 'loose'])
    expect(statuses).toContain('occupied')
    expect(statuses).not.toContain('mandate')
  })
})

describe('the view', () => {
  const CUBA = [-85, 19, -74, 24] as const
  const ICELAND = [-25, 63, -13, 67] as const

  it('has a legend of what can be seen in it', () => {
    const day = dayOf('1916-06-01')
    const { hatches, statuses } = statesLegend(page, day, ICELAND)
    expect(hatches).toEqual([])
    expect(statuses).not.toContain('occupied')
  })

  it('has the days on which it changed, with the states concerned', () => {
    const names = borderChanges(page, CUBA).flatMap(({ states }) => states)
    expect(names.map(({ en }) => en)).toContain('Cuba')
    expect(names.map(({ en }) => en)).not.toContain('Poland')
  })

  it('changed on the days of great treaties only where they applied', () => {
    const days = (bounds: readonly [number, number, number, number]) =>
      borderChanges(page, bounds).map(({ day }) => day)
    const vienna = dayOf('1938-03-13')
    expect(days([14, 47, 17, 49])).toContain(vienna)
    expect(days(CUBA)).not.toContain(vienna)
  })

  it('is the same in every copy of the world', () => {
    const [west, south, east, north] = CUBA
    const copy = [west + 360, south, east + 360, north] as const
    expect(borderChanges(page, copy)).toEqual(borderChanges(page, CUBA))
    expect(borderChanges(page, CUBA).length).toBeGreaterThan(1)
  })
})
