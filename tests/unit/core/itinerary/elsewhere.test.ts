import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, isoFromDay } from '../../../../src/core/time/day'
import { distanceKm } from '../../../../src/core/geo'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { journey, life, stay, type Parts } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const at = (parts: Parts, moment: number) => whereabouts(life(parts), 'ann', moment)

const kilometresApart = distanceKm(
  at({ stays: [stay('a', 'london', '1870/1930')] }, day('1900-01-01')).at ?? [0, 0],
  at({ stays: [stay('b', 'vienna', '1870/1930')] }, day('1900-01-01')).at ?? [0, 0],
)

describe('between the outer and the inner bound of a coarse date', () => {
  const coarse: Parts = {
    stays: [stay('a', 'london', '1870-01-01/1902-08'), stay('b', 'vienna', '1902-10/1930-12-31')],
    journeys: [journey('j', 'london', 'vienna', '1902-08/1902-10')],
  }

  it('the radius reaches to where he may still have been, and the certainty falls', () => {
    const found = at(coarse, day('1902-10-28') + 0.5)
    expect(found).toMatchObject({ state: 'staying', place: 'vienna', certainty: 'less-certain' })
    expect(found.radiusKm).toBeGreaterThanOrEqual(kilometresApart)
  })

  it('a month later there is no doubt left', () => {
    const found = at(coarse, day('1902-11-02') + 0.5)
    expect(found).toMatchObject({ place: 'vienna', certainty: 'certain', radiusKm: 3 })
  })

  it('with nothing known before it reaches to the last place that is', () => {
    const parts: Parts = {
      stays: [
        stay('a', 'london', '1870-01-01/1902-03-01'),
        stay('b', 'vienna', '1902-10/1930-12-31'),
      ],
    }
    const found = at(parts, day('1902-10-28') + 0.5)
    expect(found).toMatchObject({ place: 'vienna', certainty: 'less-certain' })
    expect(found.radiusKm).toBeGreaterThanOrEqual(kilometresApart)
  })

  it('what is less certain becomes uncertain', () => {
    const parts: Parts = {
      ...coarse,
      stays: coarse.stays?.map((each) => ({ ...each, certainty: 'less-certain' as const })) ?? [],
    }
    expect(at(parts, day('1902-10-28') + 0.5).certainty).toBe('uncertain')
  })
})

describe('whatever the true days were', () => {
  const months = fc.record({
    month: fc.integer({ min: 2, max: 10 }),
    later: fc.integer({ min: 0, max: 1 }),
  })
  const twice = (n: number) => String(n).padStart(2, '0')

  it('he was within the radius that the coarse dates give', () => {
    fc.assert(
      fc.property(
        months,
        fc.nat(30),
        fc.nat(30),
        fc.double({ min: -5, max: 70, noNaN: true }),
        ({ month, later }, left, arrived, offset) => {
          const [out, back] = [`1902-${twice(month)}`, `1902-${twice(month + later)}`]
          const first = day(`${out}-01`)
          const daysIn = (iso: string) => {
            const next = day(
              iso === '1902-12' ? '1903-01-01' : `1902-${twice(Number(iso.slice(5)) + 1)}-01`,
            )
            return next - day(`${iso}-01`)
          }
          const leaves = first + (left % daysIn(out))
          const arrives = Math.max(leaves, day(`${back}-01`) + (arrived % daysIn(back)))
          if (arrives >= day(`${back}-01`) + daysIn(back)) return
          const made = (departure: string, arrival: string): Parts => ({
            stays: [
              stay('a', 'london', `1870-01-01/${departure}`),
              stay('b', 'vienna', `${arrival}/1930-12-31`),
            ],
            journeys: [journey('j', 'london', 'vienna', `${departure}/${arrival}`)],
          })
          const moment = first + offset
          const truth = at(made(isoFromDay(leaves), isoFromDay(arrives)), moment)
          const answer = at(made(out, back), moment)
          const apart = distanceKm(truth.at ?? [0, 0], answer.at ?? [0, 0])
          expect(apart).toBeLessThanOrEqual((answer.radiusKm ?? 0) + (truth.radiusKm ?? 0) + 0.1)
        },
      ),
      { numRuns: 300 },
    )
  })
})
