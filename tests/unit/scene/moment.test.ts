import { expect, test } from 'vitest'
import { PHASE, VISIT } from '../../../src/scene/places/phases'
import { epochAt } from '../../../src/scene/scene'
import { at, journeysIn, noon, scene } from '../map/setting'

const visitOf = (iso: string, id: string) =>
  at(iso).visits[scene.sojourns.findIndex(({ place }) => place.id === id)]

test('before anything happens all is still to come', () => {
  const moment = at('1885-05-05')
  expect(journeysIn(moment, PHASE.past)).toEqual([])
  expect(new Set(moment.phases)).toEqual(new Set([PHASE.future]))
})

test('on the way the journey is parted into done and ahead', () => {
  const moment = at('1902-10-10')
  expect(moment.where.state).toBe('travelling')
  expect(journeysIn(moment, PHASE.done)).toEqual(['taiga--vienna'])
  expect(journeysIn(moment, PHASE.ahead)).toEqual(['taiga--vienna'])
  expect(journeysIn(moment, PHASE.past)).not.toContain('taiga--vienna')
})

test('the line grows on the journey under way, as far as the marker', () => {
  const { now, where } = at('1902-10-10')
  expect(now.path).toMatchObject({ underWay: 'taiga--vienna', fraction: where.fraction })
  expect(now.mode).toBe('rail')
})

test('after the last journey all are past', () => {
  expect(new Set(at('1917-02-02').phases)).toEqual(new Set([PHASE.past]))
})

test('where he is, was and will be', () => {
  expect(visitOf('1904-01-01', 'vienna')).toBe(VISIT.here)
  expect(visitOf('1904-01-01', 'odessa')).toBe(VISIT.visited)
  expect(visitOf('1904-01-01', 'new-york')).toBe(VISIT.ahead)
})

test('both ends of a journey under way are named', () => {
  expect([...at('1917-01-05').here].sort()).toEqual(['cadiz', 'new-york'])
})

test('in the dark there is no marker but the place where he was seen last', () => {
  const { now, where } = at('1902-12-01')
  expect(where.state).toBe('unknown')
  expect(now.at).toBeNull()
  expect(now.lastKnown).toEqual([16.37, 48.21])
})

test('in a region the marker is loose', () => {
  expect(at('1902-08-01').now.loose).toBe(true)
})

test('a name that changes makes an epoch', () => {
  expect(epochAt(scene, noon('1914-09-02'))).toBeGreaterThan(epochAt(scene, noon('1914-08-30')))
})
