import { describe, expect, it } from 'vitest'
import type { Life, Position } from '../../src/core/life/model'
import { readLife } from '../../src/core/check/read'
import type { Mode } from '../../src/core/life/vocabulary'
import { changedTexts, type Change } from '../fixtures/lives'
import { borrowed } from './borrowed'
import { lacksOldStyle, needlessOldStyle } from './calendars'
import { eventsElsewhere, filledGaps, leaps, unexplainedHoles } from './chain'
import { brokenCoverage, uncovered } from './coverage'
import { besideGeoNames, farFromGeoNames } from './geonames'
import { textsOf, wrongLanguage } from './language'
import { impossibleLengths, longPieces, missedVia, spikes, tooFast } from './lines'
import { unnamed } from './names'
import { finePoints, shipsOnLand, trainsOnWater } from './shore'
import { watersAround } from './waters'

/** That the checks of the data would notice: each is shown a life with the fault that it seeks. */

function lifeWith(...changes: Change[]): Life {
  const { life, problems } = readLife(changedTexts(changes))
  if (!life || problems.length > 0) throw new Error(problems[0]?.message)
  return life
}
const stays = (...at: (string | number)[]) => ['stays', ...at]
const line = (i: number) => ['features', i, 'geometry', 'coordinates']
const journey = (i: number, ...at: string[]) => ['features', i, 'properties', ...at]
const STAYS = 'stays.json'
const JOURNEYS = 'journeys.geojson'
const EVENTS = 'events.json'
const PLACES = 'places.geojson'

describe('lines', () => {
  it('a chord over land', () => {
    expect(longPieces(lifeWith())).toContainEqual(
      expect.stringMatching(/^odessa-irkutsk\.legs\[0\] \(rail\): 11\d\d km straight/),
    )
  })

  it('a way that is too long, or passes by', () => {
    const detour = [[30.7326, 46.4775], [-60, -30], [104.2964, 52.2978]] // prettier-ignore
    const life = lifeWith(
      { file: JOURNEYS, at: line(0), value: detour },
      { file: JOURNEYS, at: journey(0, 'legs'), value: [{ mode: 'rail', to: 2 }] },
      { file: JOURNEYS, at: journey(0, 'via'), value: ['vienna'] },
    )
    expect(impossibleLengths(life)).toEqual([expect.stringContaining('odessa-irkutsk')])
    expect(missedVia(life)).toEqual([
      expect.stringMatching(/^odessa-irkutsk: passes \d+ km from v/),
    ])
  })

  it('a turn on the spot', () => {
    const life = lifeWith({ file: JOURNEYS, at: [...line(0), 2], value: [37.7, 50] })
    const spiked = [[30.7326, 46.4775], [37.62, 55.75], [30.8, 46.5], [61.4, 55.16], [82.9, 55.03], [104.2964, 52.2978]] // prettier-ignore
    expect(spikes(life)).toEqual([])
    expect(spikes(lifeWith({ file: JOURNEYS, at: line(0), value: spiked }))).toEqual([
      expect.stringContaining('turns back at [37.62, 55.75]'),
    ])
  })

  it('a train that outruns its time', () => {
    expect(tooFast(lifeWith())).toEqual([])
    const life = lifeWith({
      file: JOURNEYS,
      at: journey(0, 'when'),
      value: '1900-04-17/1900-04-18',
    })
    expect(tooFast(life)).toEqual([expect.stringMatching(/^odessa-irkutsk: .* has 48$/)])
  })
})

describe('shores', () => {
  const straight: Position[] = [[30.7326, 46.4775], [37.62, 55.75], [104.2964, 52.2978]] // prettier-ignore
  /** The fixture's way from Odessa to Irkutsk alone, by one means. */
  function by(mode: Mode, way = straight): Life {
    const life = lifeWith()
    const journeys = life.journeys
      .filter(({ id }) => id === 'odessa-irkutsk')
      .map((found) => ({ ...found, line: way, legs: [{ mode, to: way.length - 1 }] }))
    return { ...life, journeys }
  }
  /** A sea east of the 90th meridian, and a pond of two kilometres. */
  const isWater = ([lon, lat]: Position) => lon > 90 || (Math.abs(lon - 60) < 0.015 && lat > 0)

  it('points every kilometre, the line’s own among them', () => {
    const points = finePoints([[0, 0], [0.1, 0], [0.1, 0.004]]) // prettier-ignore
    expect(points).toContainEqual([0.1, 0])
    expect(points).toHaveLength(1 + 12 + 1)
  })

  it('a train at sea', () => {
    const faults = trainsOnWater(by('rail'), isWater)
    expect(faults).toEqual([
      expect.stringMatching(/^odessa-irkutsk\.legs\[0\] \(rail\): 9\d\d\.\d km from \[90\.0/),
    ])
    expect(trainsOnWater(by('ship'), isWater)).toEqual([])
  })

  it('a ship on land, beyond its ports', () => {
    const [fault = '', ...others] = shipsOnLand(by('ship'), isWater, [])
    expect(fault).toMatch(/^odessa-irkutsk\.legs\[0\] \(ship\)/)
    expect(others).toHaveLength(1)
    const nearby: Position[] = [[30.7326, 46.4775], [30.9, 46.4775]] // prettier-ignore
    expect(shipsOnLand(by('ship', nearby), isWater, [])).toEqual([])
    expect(shipsOnLand(by('rail'), isWater, [])).toEqual([])
  })

  it('what the basemap draws as water', async () => {
    const blackSea: Position = [34, 43.5]
    const moscow: Position = [37.62, 55.75]
    const baikal: Position = [108, 53.2]
    const drawn = await watersAround([blackSea, moscow, baikal])
    expect([blackSea, moscow, baikal].map((at) => drawn(at, 1917))).toEqual([true, false, true])
  })

  it('a reservoir from its year on, and an island beside a box that is cut out', async () => {
    const ivankovo: Position = [36.37, 56.59]
    const falster: Position = [11.87, 54.85]
    const drawn = await watersAround([ivankovo, falster])
    expect([1936, 1937].map((year) => drawn(ivankovo, year))).toEqual([false, true])
    expect(drawn(falster, 1910)).toBe(false)
  })
})

describe('chain', () => {
  const where = (place: string): Change => ({ file: STAYS, at: stays(2, 'place'), value: place })

  it('a leap', () => {
    expect(leaps(lifeWith(), 'ada')).toEqual([])
    expect(leaps(lifeWith(where('odessa')), 'ada')).toEqual([
      expect.stringMatching(
        /irkutsk-vienna ends at vienna, vienna-asylum begins at odessa, \d+ km/,
      ),
    ])
  })

  it('a hole, unless a gap explains it', () => {
    expect(unexplainedHoles(lifeWith(), 'ben').length).toBe(1)
    expect(unexplainedHoles(lifeWith(), 'ada')).toEqual([
      expect.stringMatching(/^1879-11-07 to 1889-09-\d\d: \d+ days/),
      expect.stringMatching(/^1905-01-01 to 1940-08-22: \d+ days/),
    ])
  })

  it('a gap over days that are known', () => {
    const gap = {
      id: 'needless',
      who: ['ada'],
      when: '1901',
      reason: { en: 'Lost', ru: 'Пропала' },
    }
    const life = lifeWith({ file: 'life.json', add: ['gaps'], value: gap })
    expect(filledGaps(life, 'ada')).toEqual(['needless: 1901 has no unknown day'])
  })

  it('an event where the person was not', () => {
    expect(eventsElsewhere(lifeWith(), 'ada')).toEqual([])
    const there: Change = { file: EVENTS, at: ['events', 1, 'place'], value: 'irkutsk' }
    const inMay: Change = { file: EVENTS, at: ['events', 1, 'when'], value: '1903-05' }
    const note: Change = { file: EVENTS, at: ['events', 1, 'note'], value: { en: 'Outing', ru: 'Поездка' } } // prettier-ignore
    const found = [expect.stringContaining('vienna-speech')]
    expect(eventsElsewhere(lifeWith(there), 'ada')).toEqual(found)
    expect(eventsElsewhere(lifeWith(there, inMay), 'ada')).toEqual(found)
    expect(eventsElsewhere(lifeWith(there, note), 'ada')).toEqual(found)
    expect(eventsElsewhere(lifeWith(there, inMay, note), 'ada')).toEqual([])
  })
})

describe('calendars, names, texts, coverage', () => {
  it('Old Style that is missing, and Old Style that nobody needs', () => {
    // The transport left Odessa on a day: the fixture gives none.
    const good = lifeWith()
    expect(lacksOldStyle(good).map((text) => text.split(':')[0])).toEqual([
      'odessa-youth',
      'odessa-irkutsk',
    ])
    expect(needlessOldStyle(good)).toEqual([])
    const abroad = { file: EVENTS, at: ['events', 1, 'whenOldStyle'], value: '1903-04-18' } as const
    expect(needlessOldStyle(lifeWith({ ...abroad, at: [...abroad.at] }))).toEqual([
      'vienna-speech: 1903-05-01 has 1903-04-18',
    ])
  })

  it('a name that was not yet in force', () => {
    expect(unnamed(lifeWith())).toEqual([])
    const late: Change = { file: PLACES, at: ['features', 4, 'properties', 'names', 0, 'when'], value: '1903-01/..' } // prettier-ignore
    expect(unnamed(lifeWith(late))).toContain('vienna: no en name on 1902-10-31')
  })

  it('a place beside its own GeoNames entry, unless it says why', () => {
    const located = (value: unknown, place = 0): Change => ({ file: PLACES, at: ['features', place, 'properties', 'located'], value }) // prettier-ignore
    const odessa = 698740
    expect(farFromGeoNames(lifeWith(located({ by: 'geonames', id: odessa })))).toEqual([])
    expect(farFromGeoNames(lifeWith(located({ by: 'geonames', id: odessa }, 2)))).toEqual([
      expect.stringMatching(/^irkutsk: \d{4} km from GeoNames 698740/),
    ])
    const note = { en: 'The old town.', ru: 'Старый город.' }
    expect(farFromGeoNames(lifeWith(located({ by: 'geonames', id: odessa, note }, 2)))).toEqual([])
    expect(farFromGeoNames(lifeWith(located({ by: 'geonames' })))).toEqual([
      'odessa: by GeoNames, but no number',
    ])
  })

  it('a settlement placed by hand beside the town that GeoNames has', () => {
    const moved = (located: unknown, at = [31.2, 46.4775]): Life =>
      lifeWith(
        { file: PLACES, at: ['features', 0, 'properties', 'located'], value: located },
        { file: PLACES, at: ['features', 0, 'geometry', 'coordinates'], value: at },
        // The journeys end at the place: they are not asked here.
        { file: JOURNEYS, at: [...line(0), 0], value: at },
      )
    expect(besideGeoNames(moved({ by: 'literature' }))).toEqual([
      expect.stringMatching(/^odessa: 3\d km from the place of that name/),
    ])
    expect(besideGeoNames(moved({ by: 'literature' }, [30.75, 46.48]))).toEqual([])
    const note = { en: 'The old quarantine.', ru: 'Старый карантин.' }
    expect(besideGeoNames(moved({ by: 'hand', note }))).toEqual([])
  })

  it('a text in the wrong language', () => {
    const title = (value: object): Change => ({ file: EVENTS, at: ['events', 0, 'title'], value })
    const found = (value: object) => wrongLanguage(textsOf(lifeWith(title(value))))
    expect(found({ en: 'Arrest of the “Искра” (Новый мир)', ru: 'Арест' })).toEqual([])
    expect(found({ en: 'Арест', ru: 'Обыск' })).toEqual(['life.events.ada-arrest.title.en has Cyrillic: Арест']) // prettier-ignore
    expect(found({ en: 'Arrest', ru: 'Arrest' })).toHaveLength(2)
  })

  it('eight words running of another work, however they are accented', () => {
    const work = 'В ма́рте 1902 года он, ещё не зная о том, бежал из ссылки.'
    const text = 'Как пишут, он, еще не зная о том, бежал из ссылки в Самару'
    expect(borrowed([{ path: 'a.text', text }], work)).toEqual([
      'a.text: “он еще не зная о том бежал из”',
    ])
    expect(
      borrowed([{ path: 'a.text', text: 'он, еще не зная о том, бежал в Самару' }], work),
    ).toEqual([])
  })

  it('rows that lead nowhere, and rows left out', () => {
    const coverage = {
      L001: ['vienna'],
      L002: ['nowhere'],
      L003: 'not reached',
      L004: [],
      row: 'no row',
    }
    expect(brokenCoverage(coverage, lifeWith())).toEqual([
      'L002: there is no "nowhere"',
      'L004: neither ids nor a reason',
      'row: is no row',
    ])
    const ledger = [{ id: 'L001', note: '' }, { id: 'L005', note: '' }, { id: 'L006', note: 'peripheral: a book' }] // prettier-ignore
    expect(uncovered(ledger, coverage)).toEqual(['L005'])
  })
})
