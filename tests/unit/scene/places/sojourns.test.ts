import { expect, test } from 'vitest'
import { RADII } from '../../../../src/look/signs/signs'
import { sizeOf } from '../../../../src/scene/places/sojourns'
import { placeSignsAt } from '../../../../src/scene/places/place-signs'
import { at, must, scene } from '../../map/setting'

const signs = placeSignsAt(at('1885-05-05'), true).features
const sojourn = (id: string) => must(scene.sojourns.find(({ place }) => place.id === id))

test('the days in a prison count for the town around it', () => {
  expect(sojourn('prison').within).toBe('odessa')
  expect(sojourn('odessa').days).toBeGreaterThan(3074 + sojourn('prison').days - 3)
})

test('the longest stay decides the family', () => {
  expect(sojourn('odessa').family).toBe('home')
  expect(sojourn('vienna').family).toBe('asylum')
})

test('a region has an area and no sign', () => {
  const ids = (features: { properties: { id: string } }[]) => features.map((f) => f.properties.id)
  expect(ids(signs)).not.toContain('taiga')
  expect(ids(scene.areas.features)).toContain('taiga')
})

test('an uncertain spot has both', () => {
  const ids = scene.areas.features.map((feature) => feature.properties.id)
  expect(ids).toContain('hideout')
  expect(signs.some((feature) => feature.properties.id === 'hideout')).toBe(true)
})

test('size grows with time and has an end', () => {
  expect(sizeOf(0)).toBe(0)
  expect(sizeOf(20)).toBe(1)
  expect(sizeOf(5000)).toBe(RADII.length - 1)
})
