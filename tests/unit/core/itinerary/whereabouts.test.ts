import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { distanceKm } from '../../../../src/core/geo'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import type { Position } from '../../../../src/core/life/model'
import { journey, life, place, PLACES, stay, type Parts } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const at = (id: string): Position => PLACES.find((each) => each.id === id)?.at ?? [0, 0]
const noon = (parts: Parts, iso: string) => whereabouts(life(parts), 'ann', day(iso) + 0.5)

const trip: Parts = {
  stays: [
    stay('a', 'london', '1870-01-01/1902-08-03'),
    stay('b', 'vienna', '1902-08-07/1930-12-31'),
  ],
  journeys: [journey('j', 'london', 'vienna', '1902-08-03/1902-08-07')],
}

describe('at noon', () => {
  it('of departure he is travelling, still at the origin', () => {
    const found = noon(trip, '1902-08-03')
    expect(found).toMatchObject({ state: 'travelling', journey: 'j', fraction: 0, place: null })
    expect(distanceKm(found.at ?? [0, 0], at('london'))).toBeLessThan(0.01)
  })

  it('half way in time he is half way along the line', () => {
    const found = noon(trip, '1902-08-05')
    const [fromLondon, fromVienna] = ['london', 'vienna'].map((id) =>
      distanceKm(found.at ?? [0, 0], at(id)),
    )
    expect(found.fraction).toBeCloseTo(0.5, 9)
    expect(fromLondon).toBeCloseTo(fromVienna ?? 0, 3)
    expect(found.bearing).toBeGreaterThan(90)
    expect(found).toMatchObject({ certainty: 'certain', radiusKm: 5, sources: ['my-life'] })
  })

  it('of arrival he is there', () => {
    expect(noon(trip, '1902-08-07')).toMatchObject({ state: 'staying', place: 'vienna', stay: 'b' })
    expect(noon(trip, '1902-08-07').radiusKm).toBe(3)
    expect(noon(trip, '1902-08-01').radiusKm).toBe(0)
  })

  it('of a day on which a journey within it was made he is at its end', () => {
    const parts = { journeys: [journey('j', 'london', 'paris', '1902-08-03')] }
    const found = noon(parts, '1902-08-03')
    expect(distanceKm(found.at ?? [0, 0], at('paris'))).toBeLessThan(0.01)
  })

  it('of arrival he is there also where nothing is known of the days after', () => {
    const found = noon(
      { journeys: [journey('j', 'london', 'paris', '1902-08-03/1902-08-04')] },
      '1902-08-04',
    )
    expect(found).toMatchObject({ state: 'travelling', fraction: 1 })
  })
})

describe('the ends of a life', () => {
  it('on the days of birth and death he is there, all day', () => {
    for (const moment of [day('1870-01-01'), day('1930-12-31') + 0.999]) {
      expect(whereabouts(life(trip), 'ann', moment).state).toBe('staying')
    }
  })

  it('before and after there is no place', () => {
    const made = life(trip)
    const nowhere = { at: null, radiusKm: null, place: null, certainty: null, sources: [] }
    expect(whereabouts(made, 'ann', day('1870-01-01') - 0.01)).toMatchObject({
      state: 'before-birth',
      ...nowhere,
    })
    expect(whereabouts(made, 'ann', day('1931-01-01'))).toMatchObject({
      state: 'after-death',
      ...nowhere,
    })
  })

  it('a birth known to the year counts from its first day', () => {
    const parts = { ...trip, stays: [stay('a', 'london', '1870/1902')], person: { birth: '1870' } }
    expect(noon(parts, '1870-01-01').state).toBe('staying')
    expect(noon(parts, '1870-01-01').certainty).toBe('less-certain')
  })
})

describe('where nothing is known', () => {
  const parts: Parts = {
    stays: [
      stay('a', 'london', '1902-01-01/1902-02-01'),
      stay('b', 'vienna', '1902-06-01/1902-07-01'),
    ],
    gaps: [
      {
        id: 'lost',
        who: ['ann'],
        when: '1902-02/1902-05',
        reason: { en: 'No record', ru: 'Нет сведений' },
      },
    ],
  }

  it('it says so, with the reason and the last and next place', () => {
    expect(noon(parts, '1902-04-01')).toMatchObject({
      state: 'unknown',
      at: null,
      radiusKm: null,
      certainty: null,
      gap: 'lost',
      lastKnown: { place: 'london', day: day('1902-02-02') },
      nextKnown: { place: 'vienna', day: day('1902-06-01') },
    })
  })

  it('without a gap there is no reason to give', () => {
    expect(noon(parts, '1901-04-01')).toMatchObject({ state: 'unknown', gap: null })
    expect(noon(parts, '1901-04-01').lastKnown).toBeUndefined()
  })
})

describe('an answer is no surer than the dates', () => {
  const coarse: Parts = {
    stays: [stay('a', 'london', '1902-01-01/1902-09'), stay('b', 'vienna', '1902-09/1902-12-31')],
    journeys: [journey('j', 'london', 'vienna', '1902-09')],
  }

  it('between the outer and the inner bounds', () => {
    expect(noon(coarse, '1902-08-31').certainty).toBe('certain')
    expect(noon(coarse, '1902-09-01').certainty).toBe('less-certain')
    expect(noon(coarse, '1902-09-30').certainty).toBe('less-certain')
    expect(noon(coarse, '1902-10-01').certainty).toBe('certain')
  })

  it('on a journey in an undated month, which also widens the radius', () => {
    const found = noon(coarse, '1902-09-15')
    expect(found).toMatchObject({ state: 'travelling', certainty: 'less-certain' })
    // He may be at either end, but no farther: the way to the farther one bounds the circle.
    const whole = distanceKm(at('london'), at('vienna'))
    const farther = Math.max(found.fraction ?? 0, 1 - (found.fraction ?? 0)) * whole
    const exactness = coarse.journeys?.[0]?.exactnessKm ?? NaN
    expect(found.radiusKm).toBeGreaterThan(whole / 2)
    expect(Math.abs((found.radiusKm ?? NaN) - farther - exactness)).toBeLessThan(1)
  })

  it('where the date is approximate, though it names a day', () => {
    const parts = { stays: [stay('a', 'london', '1902-01-10~/1902-02-01')] }
    expect(noon(parts, '1902-01-10').certainty).toBe('less-certain')
    expect(noon(parts, '1902-01-11').certainty).toBe('certain')
  })

  it('and never surer than the claim', () => {
    const parts = {
      stays: [stay('a', 'london', '1902-01~/1902-02-01', { certainty: 'uncertain' })],
    }
    expect(noon(parts, '1902-01-20').certainty).toBe('uncertain')
  })

  it('but a neighbour known to the day settles what the stay leaves open', () => {
    const parts: Parts = {
      stays: [
        stay('a', 'london', '1902-01-01/1902-09'),
        stay('b', 'vienna', '1902-09-22/1902-12-31'),
      ],
      journeys: [journey('j', 'london', 'vienna', '1902-09-20/1902-09-22')],
    }
    expect(noon(parts, '1902-09-10').certainty).toBe('certain')
  })
})

it('over the antimeridian he is on the map, in between', () => {
  const places = [place('east', [178, 50]), place('west', [-178, 50])]
  const line: Position[] = [[178, 50], [182, 50]] // prettier-ignore
  const journeys = [journey('j', 'east', 'west', '1902-08-01/1902-08-05', { line })]
  const quarter = (n: number) => noon({ places, journeys }, `1902-08-0${n}`).at?.[0]
  expect(quarter(2)).toBeCloseTo(179, 1)
  expect(quarter(4)).toBeCloseTo(-179, 1)
})
