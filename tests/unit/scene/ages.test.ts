import { expect, test } from 'vitest'
import { RECENT } from '../../../src/look/lines'
import { ageOf, agesAt, strengthOf } from '../../../src/scene/ages'
import { at, must, noon, scene } from '../map/setting'

const agesOn = (iso: string) => agesAt(scene, noon(iso), at(iso).where)
const endOf = (id: string) => must(scene.stretches.findLast(({ journey }) => journey === id)).end
const ageOn = (iso: string, id: string) => ageOf(agesOn(iso), id, endOf(id), noon(iso))

test('on the way the leg under way leads, and no other is the present', () => {
  expect(agesOn('1917-01-05')).toMatchObject({
    ...{ underWay: 'cadiz--new-york', arrival: null, next: null },
  })
})

test('while he stays: the leg that brought him, and the one that takes him on', () => {
  const { underWay, arrival, next } = agesOn('1904-01-01')
  expect(underWay).toBeNull()
  expect([arrival, next]).toEqual(['taiga--vienna', 'vienna--hideout'])
})

test('a leg that led elsewhere did not bring him', () => {
  // She was seen at the hideout after a journey to it; had she been seen in Odessa, none led there.
  const where = { ...at('1905-06-01').where, place: 'odessa' }
  expect(agesAt(scene, noon('1905-06-01'), where).arrival).toBeNull()
  expect(agesOn('1905-06-01').arrival).toBe('vienna--hideout')
})

test('where nobody knows where he is nobody knows where he goes next', () => {
  expect(at('1902-12-01').where.state).toBe('unknown')
  expect(agesOn('1902-12-01').next).toBeNull()
})

test('a leg under way quiets the chapter it belongs to', () => {
  const [staying, travelling] = [agesOn('1904-01-01'), agesOn('1917-01-05')]
  expect(strengthOf(staying, Infinity)).toBe(1)
  expect(strengthOf(travelling, Infinity)).toBeLessThan(1)
  expect(strengthOf(travelling, Infinity)).toBeGreaterThan(RECENT)
})

test('years before the chapter a leg is recent, then it is old', () => {
  const ages = { ...agesOn('1904-01-01'), strongFrom: 10_000 }
  const strength = (years: number) => strengthOf(ages, 10_000 - 365.25 * years)
  expect(strength(0)).toBe(1)
  expect([strength(0.1), strength(3)]).toEqual([RECENT, RECENT])
  expect(strength(4)).toBeCloseTo(RECENT / 2)
  expect([strength(5), strength(30)]).toEqual([0, 0])
})

test('what is to come is ahead, but for the next leg', () => {
  expect(ageOn('1885-05-05', 'cadiz--new-york')).toBe('ahead')
  expect(ageOn('1904-01-01', 'vienna--hideout')).toBe('next')
  expect(ageOn('1904-01-01', 'taiga--vienna')).toBe('arrival')
})
