import { describe, expect, it } from 'vitest'
import { clashes, colourFamilies } from '../../../src/map/states-colours'
import { createEpochs } from '../../../src/map/states-epoch'
import { statesLegend } from '../../../src/map/states-legend'
import { createNameScenes, createScenes, hatchId } from '../../../src/map/states-scene'
import { changeDaysInView, statesInView } from '../../../src/map/states-view'
import { atlas, coarse, dayOf } from './states-atlas'

const colours = colourFamilies(atlas, coarse)
const sceneOf = createScenes(atlas, coarse, colours)
const namesOf = createNameScenes(atlas, coarse)
const tintOf = (family: string) => colours.get(family) ?? -1

function namesOn(date: string, lang: 'en' | 'ru'): string[] {
  const features = namesOf(dayOf(date), lang)?.features ?? []
  return features.map(({ properties }) => String(properties?.['text']).replaceAll('\n', ' '))
}

function hatchesOn(date: string): string[] {
  return sceneOf(dayOf(date)).lands.features.flatMap(({ properties }) => {
    const hatch: unknown = properties?.['hatch']
    return typeof hatch === 'string' ? [hatch] : []
  })
}

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

  it('leave off where time is short, and go on when asked again', () => {
    const fresh = createNameScenes(atlas, coarse)
    let asked = 0
    expect(fresh(dayOf('1900-01-01'), 'en', () => ++asked > 5)).toBeNull()
    expect(fresh(dayOf('1900-01-01'), 'en')?.features.length).toBeGreaterThan(50)
  })
})

describe('the hatches', () => {
  it('show who held the land of another', () => {
    const german = hatchId('held', tintOf('germany'))
    expect(hatchesOn('1916-06-01')).toContain(german)
    expect(hatchesOn('1912-01-01')).not.toContain(german)
  })

  it('belong to no one where land was fought over', () => {
    expect(hatchesOn('1919-06-01')).toContain(hatchId('contested', null))
  })
})

describe('the day', () => {
  it('makes a new map only when an owner or a name changed', () => {
    const epochOf = createEpochs(atlas)
    expect(epochOf(dayOf('1938-03-13') + 0.5)).toBe(epochOf(dayOf('1938-03-13')))
    expect(epochOf(dayOf('1938-01-01'))).toBeLessThan(epochOf(dayOf('1938-06-01')))
  })

  it('has a legend of what occurs on it', () => {
    const { hatches, lines, statuses } = statesLegend(atlas, coarse, dayOf('1916-06-01'))
    expect(hatches).toContain('held')
    expect(lines).toEqual(['state', 'inner', 'loose'])
    expect(statuses).toContain('occupied')
    expect(statuses).not.toContain('mandate')
  })
})

describe('the view', () => {
  const CUBA = [-85, 19, -74, 24] as const

  it('has the states that governed within it', () => {
    expect(statesInView(atlas, coarse, CUBA, dayOf('1890-01-01'))).toContain('cuba-es')
    expect(statesInView(atlas, coarse, CUBA, dayOf('1890-01-01'))).not.toContain('russia')
  })

  it('is the same in every copy of the world', () => {
    const [west, south, east, north] = CUBA
    const copy = [west + 360, south, east + 360, north] as const
    expect(changeDaysInView(atlas, coarse, copy)).toEqual(changeDaysInView(atlas, coarse, CUBA))
    expect(changeDaysInView(atlas, coarse, CUBA).length).toBeGreaterThan(1)
  })
})
