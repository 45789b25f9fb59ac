import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { timeAt } from '../../../../src/core/itinerary/sums/measure'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { sumsOf } from '../../../../src/core/itinerary/sums/sums'
import { segmentId } from '../../../../src/core/itinerary/types'
import { itineraryWithin, touches } from '../../../../src/core/itinerary/within'
import { journeyKm } from '../../../../src/core/itinerary/track'
import { journey, life, stay } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const trip = journey('j', 'london', 'vienna', '1902-08-03/1902-08-07')
const made = life({
  stays: [stay('a', 'london', '1870-01-01/1902-08-03'), stay('b', 'vienna', '1902-08-07/1910-12-31')],
  journeys: [trip],
}) // prettier-ignore
const itinerary = resolveItinerary(made, 'ann')
const span = (from: string, to: string) => ({ from: day(from), to: day(to) })

describe('a span', () => {
  it.each([
    ['its first moment', '1902-01-01', undefined, true],
    ['the first moment after it', '1903-01-01', undefined, false],
    ['what ended as it began', '1901-01-01', '1902-01-01', false],
    ['what reaches into it', '1901-01-01', '1902-01-02', true],
    ['what it lies within', '1901-01-01', '1904-01-01', true],
  ])('knows %s', (_, start, end, expected) => {
    const year = span('1902-01-01', '1903-01-01')
    expect(touches(year, day(start), end === undefined ? undefined : day(end))).toBe(expected)
  })

  it('cuts stays to it, and leaves journeys whole', () => {
    const narrowed = itineraryWithin(itinerary, span('1902-08-01', '1902-08-05'))
    expect(narrowed.segments.map(segmentId)).toEqual(['a', 'j'])
    expect(narrowed.segments[0]).toMatchObject({ start: day('1902-08-01') })
    expect(narrowed.segments[1]).toMatchObject({ end: day('1902-08-07') + 0.5 })
    expect(narrowed.items.map(segmentId)).toEqual(['a', 'j'])
  })
})

describe('time at a place', () => {
  it('counts within the span alone', () => {
    const { days } = timeAt(made, 'ann', 'vienna', span('1903-01-01', '1904-01-01'))
    expect(days).toBe(365)
    expect(timeAt(made, 'ann', 'london', span('1903-01-01', '1904-01-01')).spans).toEqual([])
  })
})

describe('the sums', () => {
  it('of the whole life run from birth to death', () => {
    const { journeys, km, days } = sumsOf(itinerary, null)
    expect(journeys).toBe(1)
    expect(km).toBeCloseTo(journeyKm(trip), 6)
    expect(days.travelling).toBe(4)
    expect(days.staying + days.travelling + days.unknown).toBe(
      day('1931-01-01') - day('1870-01-01'),
    )
  })

  it('of a part count of a journey what lies in it', () => {
    const { journeys, km, days } = sumsOf(itinerary, {
      from: day('1902-08-06') + 0.5,
      to: day('1911-01-02'),
    })
    expect(journeys).toBe(1)
    expect(km).toBeCloseTo(journeyKm(trip) / 4, 6)
    expect(days).toEqual({
      travelling: 1,
      staying: day('1911-01-01') - day('1902-08-07') - 0.5,
      unknown: 1,
    })
  })

  it('of an empty part are nothing but unknown', () => {
    expect(sumsOf(itinerary, span('1920-01-01', '1920-01-11'))).toEqual({
      journeys: 0,
      km: 0,
      byMode: [],
      byRoute: [],
      days: { staying: 0, travelling: 0, unknown: 10 },
    })
  })
})
