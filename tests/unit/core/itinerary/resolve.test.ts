import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { segmentId } from '../../../../src/core/itinerary/types'
import { journey, life, stay } from '../made-life'
import { table } from './itinerary-table'

const day = (iso: string) => dayFromIso(iso) ?? NaN

describe('dates to the day', () => {
  it('a journey runs from noon to noon and shares its bounds with the stays', () => {
    const stays = [
      stay('a', 'london', '1902-07-01/1902-08-03'),
      stay('b', 'paris', '1902-08-05/1902-09-30'),
    ]
    const journeys = [journey('j', 'london', 'paris', '1902-08-03/1902-08-05')]
    expect(table({ stays, journeys })).toEqual([
      'a: 1902-07-01 0h – 1902-08-03 12h',
      'j: 1902-08-03 12h – 1902-08-05 12h',
      'b: 1902-08-05 12h – 1902-10-01 0h',
    ])
  })

  it('a journey within one day takes the morning', () => {
    const stays = [
      stay('a', 'london', '1902-07-01/1902-08-03'),
      stay('b', 'paris', '1902-08-03/1902-08-10'),
    ]
    const journeys = [journey('j', 'london', 'paris', '1902-08-03')]
    expect(table({ stays, journeys })).toEqual([
      'a: 1902-07-01 0h – 1902-08-03 6h',
      'j: 1902-08-03 6h – 1902-08-03 12h',
      'b: 1902-08-03 12h – 1902-08-11 0h',
    ])
  })

  it('two journeys of one day follow each other, with the visit between them', () => {
    const stays = [
      stay('visit', 'paris', '1902-08-03'),
      stay('b', 'vienna', '1902-08-05/1902-08-10'),
    ]
    const journeys = [
      journey('out', 'london', 'paris', '1902-08-02/1902-08-03'),
      journey('on', 'paris', 'vienna', '1902-08-03/1902-08-05'),
    ]
    expect(table({ stays, journeys })).toEqual([
      'out: 1902-08-02 12h – 1902-08-03 12h',
      'visit: 1902-08-03 12h – 1902-08-03 14h',
      'on: 1902-08-03 14h – 1902-08-05 12h',
      'b: 1902-08-05 12h – 1902-08-11 0h',
    ])
  })

  it('a trip out and back on one day is told in the order of its places', () => {
    const stays = [
      stay('a', 'london', '1902-08-01/1902-08-03'),
      stay('c', 'london', '1902-08-03/1902-08-09'),
      stay('v', 'paris', '1902-08-03'),
    ]
    const journeys = [
      journey('back', 'paris', 'london', '1902-08-03'),
      journey('out', 'london', 'paris', '1902-08-03'),
    ]
    expect(table({ stays, journeys }).map((row) => row.split(':')[0])).toEqual([
      'a',
      'out',
      'v',
      'back',
      'c',
    ])
  })

  it('a stay alone lasts the whole of its first and last day', () => {
    expect(table({ stays: [stay('a', 'london', '1902-08-03')] })).toEqual([
      'a: 1902-08-03 0h – 1902-08-04 0h',
    ])
  })

  it('two places of one day without a way between them meet at noon', () => {
    const stays = [
      stay('a', 'london', '1902-07-01/1902-08-03'),
      stay('b', 'vienna', '1902-08-03/1902-08-10'),
    ]
    expect(table({ stays })).toEqual([
      'a: 1902-07-01 0h – 1902-08-03 12h',
      'b: 1902-08-03 12h – 1902-08-11 0h',
    ])
  })
})

describe('coarse dates', () => {
  it('a journey in an undated month lies in the middle of it', () => {
    const stays = [
      stay('a', 'london', '1902-06-01/1902-09'),
      stay('b', 'vienna', '1902-09/1902-12-31'),
    ]
    const journeys = [journey('j', 'london', 'vienna', '1902-09')]
    const { segments } = resolveItinerary(life({ stays, journeys }), 'ann')
    const [a, j, b] = segments
    expect([a, j, b].map((each) => each && segmentId(each))).toEqual(['a', 'j', 'b'])
    expect(j && (j.start + j.end) / 2).toBeCloseTo(day('1902-09-16'), 6)
    // 1,235 km by rail at 600 km a day.
    expect(j && j.end - j.start).toBeCloseTo(2.06, 1)
    expect([a?.end, b?.start]).toEqual([j?.start, j?.end])
  })

  it('journeys take at most four fifths of what they share', () => {
    const sledges = { legs: [{ mode: 'foot' as const, to: 1 }] }
    const journeys = [journey('j', 'london', 'vienna', '1902-09', sledges)]
    const stays = [
      stay('a', 'london', '1902-06-01/1902-09'),
      stay('b', 'vienna', '1902-09/1902-12-31'),
    ]
    const j = resolveItinerary(life({ stays, journeys }), 'ann').segments[1]
    expect(j && j.end - j.start).toBeCloseTo(24, 6)
    expect(j?.start).toBeCloseTo(day('1902-09-01') + 3, 6)
  })

  it('several things in one month share it, ordered by their places', () => {
    const stays = [
      stay('c', 'vienna', '1902-09/1902-12-31'),
      stay('b', 'paris', '1902-09'),
      stay('a', 'london', '1902-06-01/1902-09'),
    ]
    const journeys = [
      journey('bc', 'paris', 'vienna', '1902-09'),
      journey('ab', 'london', 'paris', '1902-09'),
    ]
    const { segments } = resolveItinerary(life({ stays, journeys }), 'ann')
    expect(segments.map(segmentId)).toEqual(['a', 'ab', 'b', 'bc', 'c'])
    const length = (i: number) => (segments[i]?.end ?? 0) - (segments[i]?.start ?? 0)
    const before = (segments[0]?.end ?? 0) - day('1902-09-01')
    expect(length(2)).toBeCloseTo(before, 6)
    expect(day('1902-10-01') - (segments[4]?.start ?? 0)).toBeCloseTo(before, 6)
  })

  it('a coarse bound gives way to a neighbour dated to the day', () => {
    const stays = [stay('a', 'london', '1902/1902-09'), stay('b', 'vienna', '1902-09-22/1903')]
    const journeys = [journey('j', 'london', 'vienna', '1902-09-20/1902-09-22')]
    const rows = table({ stays, journeys })
    expect(rows[0]).toMatch(/– 1902-09-20 12h$/)
    expect(rows[2]).toMatch(/^b: 1902-09-22 12h – 1903-07-02 12h$/)
  })

  it('a bound alone stands in the middle of what is left open', () => {
    const journeys = [journey('j', 'london', 'vienna', '1902-09-20/1902-09')]
    // From noon of the 20th to the end of the 30th: the middle is 18 h on the 25th.
    expect(table({ journeys })).toEqual(['j: 1902-09-20 12h – 1902-09-25 18h'])
  })

  it('a doubtful bound stays behind what is better known, also where dates contradict', () => {
    const stays = [
      stay('a', 'london', '1902-01-01/1902-09-10'),
      stay('b', 'vienna', '1902-08/1903-01-01'),
    ]
    const { segments } = resolveItinerary(life({ stays }), 'ann')
    expect(segments.map(segmentId)).toEqual(['a', 'b'])
    expect(segments[1]?.start).toBeGreaterThanOrEqual(day('1902-09-10'))
  })

  it('keeps order and never overlaps, whatever the precision', () => {
    const dates = [
      '1901',
      '1901-05/1902',
      '1902-03',
      '1902-03-10/1902-03-20',
      '190X',
      '1902-24',
      '1903~',
    ]
    const stays = dates.map((when, i) => stay(`s${i}`, i % 2 ? 'london' : 'vienna', when))
    const journeys = [
      journey('j1', 'london', 'vienna', '1902'),
      journey('j2', 'vienna', 'london', '190X'),
    ]
    const { segments, items } = resolveItinerary(life({ stays, journeys }), 'ann')
    expect(items).toHaveLength(9)
    segments.reduce((end, each) => {
      expect(each.start).toBeGreaterThanOrEqual(end - 1e-9)
      expect(each.end).toBeGreaterThan(each.start)
      return each.end
    }, 0)
  })
})

describe('a person', () => {
  it('has only the stays that name them', () => {
    const stays = [
      stay('a', 'london', '1902'),
      stay('b', 'paris', '1903', { who: ['ben', 'ann'] }),
      stay('c', 'vienna', '1904', { who: ['ben'] }),
    ]
    expect(resolveItinerary(life({ stays }), 'ann').items.map(segmentId)).toEqual(['a', 'b'])
  })

  it('who is no subject is an error, and an answer is computed once', () => {
    const made = life({})
    expect(() => resolveItinerary(made, 'nobody')).toThrow(RangeError)
    expect(resolveItinerary(made, 'ann')).toBe(resolveItinerary(made, 'ann'))
    expect(resolveItinerary(made, 'ann').segments).toEqual([])
  })
})
