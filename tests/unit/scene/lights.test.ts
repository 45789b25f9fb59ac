import { expect, test } from 'vitest'
import { resolveItinerary } from '../../../src/core/itinerary/resolve'
import { changesBetween } from '../../../src/map/layers/changes'
import { subjectAt } from '../../../src/scene/subject'
import { sceneAt } from '../../../src/scene/moment'
import { PHASE } from '../../../src/scene/places/phases'
import { event, journey, life, name, place, stay } from '../core/made-life'
import { must, noon } from '../map/setting'

const after = (toponym: string, lang: string, when: string) =>
  name(toponym, lang, { when, namedAfter: 'ann' })

/** A town where she never was, and the city where she lived, bore her name; both for some years. */
const sample = life({
  places: [
    place('town', [30, 59], {
      names: [
        name('Old Town', 'en', { when: '../1923-02-14' }),
        after('Annsk', 'en', '1923-02-14/1929-08-02'),
        after('Аннск', 'ru', '1923-02-14/1929-08-02'),
        name('New Town', 'en', { when: '1929-08-02/..' }),
      ],
    }),
    place('home', [16, 48], {
      names: [name('Home', 'en'), after('Annville', 'en', '1950-01-01/1960-12-31')],
    }),
    place('museum', [16.01, 48.01], { precision: 'building', within: 'home' }),
  ],
  stays: [
    stay('youth', 'london', '1870-01-01/1900-01-01'),
    stay('age', 'home', '1900-01-03/1930-12-31'),
  ],
  journeys: [journey('way', 'london', 'vienna', '1900-01-01/1900-01-03')],
  events: [event('opening', 'museum', '1980-05-10'), event('archive', 'paris', '1990')],
})
const itinerary = resolveItinerary(sample, 'ann')
const at = (iso: string, lang: 'en' | 'ru' = 'en') => sceneAt(sample, itinerary, noon(iso), lang)
const named = (iso: string) => at(iso).lights.named.map(({ id }) => id)
const crossing = (iso: string, lang: 'en' | 'ru' = 'en') =>
  changesBetween(null, at(iso, lang), 0.01)
const shown = (iso: string, lang: 'en' | 'ru' = 'en') =>
  must(crossing(iso, lang).lights).features.map(({ properties }) => properties)

test.each([
  ['1923-02-13', []],
  ['1923-02-14', ['town']],
  ['1929-08-01', ['town']],
  ['1929-08-02', []],
  ['1949-12-31', []],
  ['1950-01-01', ['home']],
  ['1960-12-31', ['home']],
  ['1961-01-01', []],
])('on %s these places are lit for their name: %j', (iso, ids) => {
  expect(named(iso)).toEqual(ids)
})

test('the name after her comes first, in the language of the reader', () => {
  expect(shown('1925-01-01')).toMatchObject([
    { id: 'town', sign: 'named', name: 'Annsk', town: '' },
  ])
  expect(shown('1925-01-01', 'ru')).toMatchObject([{ name: 'Аннск' }])
})

test('where she is the marker names the place, and the light does not', () => {
  const lived = life({
    places: [...sample.places.values()],
    stays: [stay('all', 'town', '1870-01-01/1930-12-31')],
  })
  const moment = sceneAt(lived, resolveItinerary(lived, 'ann'), noon('1925-01-01'), 'en')
  const { lights, labels } = changesBetween(null, moment, 0.01)
  expect(lights?.features[0]?.properties.name).toBe('')
  expect(labels?.features[0]?.properties).toMatchObject({ name: 'Annsk', here: true })
})

test('what a light names has no second name', () => {
  const labelled = (iso: string) => crossing(iso).labels?.features.map((f) => f.properties.id)
  expect(labelled('1945-01-01')).toContain('home')
  expect(labelled('1955-01-01')).not.toContain('home')
})

test('a light that goes on crosses to the map, one that burns on does not', () => {
  const between = (a: string, b: string) => changesBetween(at(a), at(b), 0.01).lights
  expect(between('1923-02-13', '1923-02-14')?.features).toHaveLength(1)
  expect(between('1923-02-14', '1923-06-01')).toBeNull()
  expect(between('1929-08-01', '1929-08-02')?.features).toHaveLength(0)
})

test('after the death there is no marker and nothing unknown: all journeys are past', () => {
  const moment = at('1970-01-01')
  expect(moment.now).toMatchObject({ state: 'after-death', at: null, lastKnown: null, marker: [] })
  expect(new Set(moment.phases)).toEqual(new Set([PHASE.past]))
  expect(subjectAt(moment)).toBeNull()
})

test('what is told after the death is lit for about a week, a house with its town', () => {
  const told = (iso: string) => at(iso).lights.told?.id
  expect([told('1980-05-09'), told('1980-05-10'), told('1980-05-16'), told('1980-05-18')]).toEqual(
    [undefined, 'museum', 'museum', undefined], // prettier-ignore
  )
  expect(shown('1980-05-10')).toMatchObject([
    { id: 'museum', sign: 'told', name: 'museum', town: 'Home' },
  ])
})

test('what is told of a year is lit throughout the year', () => {
  expect(
    [at('1989-12-31'), at('1990-01-01'), at('1990-12-31')].map((m) => m.lights.told?.id),
  ).toEqual(
    [undefined, 'paris', 'paris'], // prettier-ignore
  )
})

test('the camera looks where it happened', () => {
  const { key, must: least } = must(subjectAt(at('1990-06-01')))
  expect(key).toBe('told:paris')
  expect(least.west).toBe(least.east)
})
