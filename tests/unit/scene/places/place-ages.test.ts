import { expect, test } from 'vitest'
import { labelsAt } from '../../../../src/scene/names/labels'
import { agesAt } from '../../../../src/scene/places/place-ages'
import { at, noon, scene } from '../../map/setting'

const agesOn = (iso: string) => Object.fromEntries(at(iso).ages)

test('where he is, where he goes next, where he was; nothing of what lies farther ahead', () => {
  expect(agesOn('1904-06-01')).toEqual({
    vienna: 'here',
    hideout: 'next',
    irkutsk: 'chapter',
    taiga: 'chapter',
    odessa: 'recent',
    prison: 'recent',
    farm: 'old',
  })
})

test('on the way both ends are here, and nothing is next', () => {
  const ages = agesOn('1917-01-05')
  expect(ages).toMatchObject({ cadiz: 'here', 'new-york': 'here' })
  expect(Object.values(ages)).not.toContain('next')
})

test('five years after he left it a place is old, whatever the length of the stay', () => {
  const left = noon('1903-06-01')
  expect(agesAt(scene, left, new Set()).get('odessa')).toBe('recent')
  expect(agesAt(scene, left + 5 * 366, new Set()).get('odessa')).toBe('old')
})

test('after the death no place is nearer than another: the longest stays are named first', () => {
  const moment = scene.itinerary.last + 2
  const ages = agesAt(scene, moment, new Set())
  expect(new Set(ages.values())).toEqual(new Set(['old']))
  const { features } = labelsAt(scene, { moment, lang: 'en', ages })
  const sizes = features
    .map(({ properties }) => properties)
    .sort((a, b) => a.rank - b.rank)
    .map(({ size }) => size)
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
})

test('names come in the order of what they are to the present, then of the length of the stay', () => {
  const { moment, lang, ages } = at('1904-06-01')
  const { features } = labelsAt(scene, { moment, lang, ages })
  const ordered = features
    .map(({ properties }) => properties)
    .sort((a, b) => a.rank - b.rank)
    .map(({ age }) => age)
  expect(ordered.slice(0, 2)).toEqual(['here', 'next'])
  expect(ordered.at(-1)).toBe('old')
  expect(features).toHaveLength(ages.size)
})

test('where nobody knows where he is, the name of the last known place says so', () => {
  const { moment, lang, ages } = at('1902-12-01')
  const { features } = labelsAt(scene, { moment, lang, ages, isLost: true })
  expect(features.filter(({ properties }) => properties.lost).map((f) => f.properties.id)).toEqual([
    'vienna',
  ])
})
