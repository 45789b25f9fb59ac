import { expect, test } from 'vitest'
import { changesBetween, type Changes } from '../../../../src/map/layers/changes'
import type { SceneMoment } from '../../../../src/scene/moment'
import { VISIT } from '../../../../src/scene/places/phases'
import { labelsAt } from '../../../../src/scene/names/labels'
import { at, must, noon, scene } from '../setting'

const QUANTUM = 0.01
const between = (before: SceneMoment | null, next: SceneMoment) =>
  changesBetween(before, next, QUANTUM)
const NOTHING: Changes = {
  scene: false,
  visits: [],
  selected: null,
  told: null,
  places: false,
  labels: null,
  lights: null,
  keepOff: null,
  now: null,
}

test('while he stays nothing crosses to the map', () => {
  expect(between(at('1885-05-05'), at('1885-05-10'))).toEqual(NOTHING)
})

test('on the way only numbers cross', () => {
  const { now, ...rest } = between(at('1917-01-04'), at('1917-01-05'))
  expect({ ...rest, now: null }).toEqual(NOTHING)
  expect(now?.path.underWay).toBe('cadiz--new-york')
})

test('at first everything crosses', () => {
  const changes = between(null, at('1917-02-02'))
  expect(changes.scene).toBe(true)
  expect(changes.places).toBe(true)
  expect(changes.labels?.features.length).toBe(scene.sojourns.length)
})

test('a leap back takes back what was reached since', () => {
  const { visits } = between(at('1917-02-02'), at('1916-12-22'))
  const newYork = must(scene.sojourns.find(({ place }) => place.id === 'new-york'))
  expect(visits).toContainEqual([newYork.feature, VISIT.ahead])
})

test('arrows lie on the leg under way and on the one that was chosen, on no other', () => {
  const told = (moment: SceneMoment) =>
    new Set(must(between(null, moment).told).features.map(({ properties }) => properties.id))
  const chosen = { kind: 'journey', id: 'farm--odessa' } as const
  expect([...told(at('1904-01-01'))]).toEqual([])
  expect([...told(at('1917-01-05'))]).toEqual(['cadiz--new-york'])
  expect([...told(at('1904-01-01', chosen))]).toEqual(['farm--odessa'])
})

test('a name of its time replaces the one before', () => {
  const named = (iso: string) =>
    between(null, at(iso)).labels?.features.find(({ properties }) => properties.id === 'petersburg')
      ?.properties.name
  expect(named('1914-08-01')).toBe('St Petersburg')
  expect(named('1914-10-01')).toBe('Petrograd')
})

test('a house is named with its town unless it says it itself, and the town not twice', () => {
  const labels = must(between(null, at('1899-01-01')).labels).features.map((f) => f.properties)
  expect(labels.find(({ id }) => id === 'prison')).toMatchObject({ name: 'Odessa prison', town: '', here: true }) // prettier-ignore
  expect(labels.some(({ id }) => id === 'odessa')).toBe(false)

  const { life } = scene
  const prison = must(life.places.get('prison'))
  const named = { ...prison, names: prison.names.map((name) => ({ ...name, toponym: 'The Castle' })) } // prettier-ignore
  const ages = new Map([['prison', 'here' as const]])
  const { features } = labelsAt(
    { ...scene, life, sojourns: scene.sojourns.map((s) => (s.place.id === 'prison' ? { ...s, place: named } : s)) }, // prettier-ignore
    { moment: noon('1899-01-01'), lang: 'en', ages },
  )
  expect(features.map((f) => [f.properties.name, f.properties.town])).toEqual([['The Castle', 'Odessa']]) // prettier-ignore
})

test('a choice marks every stretch of its journey, and unmarks the last', () => {
  const chosen = at('1885-05-05', { kind: 'journey', id: 'farm--odessa' })
  const { selected } = between(chosen, at('1885-05-05', { kind: 'place', id: 'vienna' }))
  expect(selected?.remove.journeys).toHaveLength(2)
  expect(selected?.add).toMatchObject({ journeys: [], places: [expect.any(Number)] })
})
