import { expect, it } from 'vitest'
import { documentedOf } from '../../../../../src/core/itinerary/sums/documented'
import { journey, life, stay } from '../../made-life'

const line: [number, number][] = [[0, 0], [1, 0], [4, 0]] // prettier-ignore

it('counts the days that are certain, of ways only those on attested legs', () => {
  const made = life({
    stays: [
      stay('known', 'london', '1902-01-01/1902-01-10'),
      stay('doubted', 'vienna', '1902-01-14/1902-01-20', { certainty: 'less-certain' }),
    ],
    journeys: [
      journey('way', 'london', 'vienna', '1902-01-10/1902-01-14', {
        line,
        route: 'inferred',
        legs: [
          { mode: 'rail', to: 1, route: 'attested' },
          { mode: 'ship', to: 2, route: 'inferred' },
        ],
      }),
    ],
  })
  const found = documentedOf(made, 'ann')
  // Nine days in London and the day of departure; the first of four on the way ends the attested leg.
  expect(found.days).toBe(11)
  expect([found.legs, found.ofLegs]).toEqual([1, 2])
  expect(found.km / found.ofKm).toBeCloseTo(1 / 4, 2)
})

it('counts no way of a journey that itself is doubted', () => {
  const made = life({
    journeys: [
      journey('way', 'london', 'vienna', '1902-01-10/1902-01-14', {
        route: 'attested',
        certainty: 'less-certain',
      }),
    ],
  })
  expect(documentedOf(made, 'ann')).toMatchObject({ days: 0, km: 0, legs: 0, ofLegs: 1 })
})
