import { expect, test } from 'vitest'
import { placeSignsAt } from '../../../../src/scene/places/place-signs'
import { at } from '../../map/setting'

const signOn = (iso: string, id: string, whole = false) =>
  placeSignsAt(at(iso), whole).features.find(({ properties }) => properties.id === id)?.properties
    .sign

test('a place to come is not there, but for the end of the next leg, or when all is asked for', () => {
  expect(signOn('1885-05-05', 'new-york')).toBeUndefined()
  expect(signOn('1885-05-05', 'new-york', true)).toMatch(/^life-ahead-/)
  expect(signOn('1916-12-22', 'new-york')).toMatch(/^life-ahead-/)
})

test('a place where he was long ago is a ring in the shape of its kind', () => {
  expect(signOn('1899-06-01', 'odessa')).toMatch(/^life-home-/)
  expect(signOn('1917-02-02', 'odessa')).toMatch(/^life-old-disc-/)
})

test('where he is no sign is old', () => {
  expect(signOn('1904-01-01', 'vienna')).toMatch(/^life-asylum-/)
})
