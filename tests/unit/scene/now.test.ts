import { expect, test } from 'vitest'
import { markerParts } from '../../../src/scene/marker-now'
import { looksTheSame, type Now } from '../../../src/scene/now'
import { strongFrom } from '../../../src/scene/ages'
import type { Certainty } from '../../../src/core/life/vocabulary'
import { at } from '../map/setting'

const signs = (iso: string) => at(iso).now.marker.map(({ sign }) => sign)

test('on the way the marker shows the means, and where it is heading', () => {
  expect(signs('1902-10-10')).toContain('means-rail')
  expect(signs('1917-01-05')).toEqual(expect.arrayContaining(['pointer', 'means-ship']))
})

test('a ship heading west does not sail backwards', () => {
  const ship = at('1917-01-05').now.marker.find(({ sign }) => sign === 'means-ship')
  expect(ship?.mirrored).toBe(true)
})

test('each certainty has a sign of its own, staying and on the way', () => {
  const [stay, journey] = [at('1904-01-01'), at('1917-01-05')]
  for (const { now, where } of [stay, journey]) {
    const of = (certainty: Certainty) =>
      markerParts(now, { ...where, certainty }).map(({ sign }) => sign).join() // prettier-ignore
    const all = (['certain', 'less-certain', 'uncertain'] as const).map(of)
    expect(new Set(all).size).toBe(3)
  }
})

test('in the dark: hollow where he was last, a hint where he is next', () => {
  expect(signs('1902-12-01')).toContain('ring-last-known')
  expect(signs('1902-12-01').every((sign) => !sign.startsWith('ring-certain'))).toBe(true)
})

test('in a region there is no spot to point at', () => {
  expect(signs('1902-08-01')).toEqual(['ring-loose'])
})

test('he may be before or behind the middle of what is known, never off the line', () => {
  const { band, fraction } = at('1902-10-10').now.path
  expect(band[0]).toBeLessThan(fraction)
  expect(band[1]).toBeGreaterThan(fraction)
  expect(band[0]).toBeGreaterThanOrEqual(0)
  expect(band[1]).toBeLessThanOrEqual(1)
})

test('a chapter that begins takes over by and by', () => {
  const begins = [0, 1000]
  expect(strongFrom(begins, 500)).toBe(0)
  expect(strongFrom(begins, 1001)).toBeLessThan(50)
  expect(strongFrom(begins, 1200)).toBe(1000)
  expect(strongFrom([], 5000)).toBeLessThan(5000)
})

test('less than a quarter of a pixel is no movement', () => {
  const { now } = at('1917-01-05')
  const moved = (degrees: number): Now => ({
    ...now,
    marker: now.marker.map((part) => ({ ...part, at: [part.at[0] + degrees, part.at[1]] })),
  })
  expect(looksTheSame(now, moved(0.001), 0.01)).toBe(true)
  expect(looksTheSame(now, moved(0.02), 0.01)).toBe(false)
})
