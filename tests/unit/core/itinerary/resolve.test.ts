import { describe, expect, it } from 'vitest'
import { dayFromIso, isoFromDay } from '../../../../src/core/time/day'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { segmentId } from '../../../../src/core/itinerary/types'
import { journey, life, stay, type Parts } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN

/** The flat itinerary, readable: id, start and end as date and hour. */
function table(parts: Parts): string[] {
  const stamp = (moment: number) => {
    const hours = Math.round((moment - Math.floor(moment)) * 24)
    return `${isoFromDay(moment + (hours === 24 ? 0.5 : 0))} ${hours % 24}h`
  }
  return resolveItinerary(life(parts), 'ann').segments.map(
    (each) => `${segmentId(each)}: ${stamp(each.start)} – ${stamp(each.end)}`,
  )
}

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

describe('open sides', () => {
  it('reach to birth, to death and to the neighbours', () => {
    const stays = [stay('a', 'london', '../1902-08-03'), stay('b', 'vienna', '1902-08-05/..')]
    const journeys = [journey('j', 'london', 'vienna', '1902-08-03/1902-08-05')]
    expect(table({ stays, journeys })).toEqual([
      'a: 1870-01-01 0h – 1902-08-03 12h',
      'j: 1902-08-03 12h – 1902-08-05 12h',
      'b: 1902-08-05 12h – 1931-01-01 0h',
    ])
  })

  it('reach to the next thing known', () => {
    const stays = [
      stay('a', 'london', '1902-08-05/..'),
      stay('b', 'vienna', '1903-01-10/1903-02-01'),
    ]
    expect(table({ stays })[0]).toBe('a: 1902-08-05 0h – 1903-01-10 0h')
  })
})

describe('nested claims', () => {
  it('a prison within the stay in its city wins for its time', () => {
    const stays = [
      stay('city', 'petersburg', '1917-05-17/1917-12-31'),
      stay('prison', 'kresty', '1917-08-05/1917-09-17', { kind: 'prison' }),
    ]
    expect(table({ stays })).toEqual([
      'city: 1917-05-17 0h – 1917-08-05 0h',
      'prison: 1917-08-05 0h – 1917-09-18 0h',
      'city: 1917-09-18 0h – 1918-01-01 0h',
    ])
    const { items } = resolveItinerary(life({ stays }), 'ann')
    expect(items.map((each) => [segmentId(each), each.layer])).toEqual([
      ['city', 0],
      ['prison', 1],
    ])
  })

  it('a trip near by, with its way, lies within the longer stay', () => {
    const stays = [
      stay('city', 'petersburg', '1917-05-17/1917-12-31'),
      stay('trip', 'kronstadt', '1917-05-27'),
    ]
    const journeys = [
      journey('out', 'petersburg', 'kronstadt', '1917-05-27'),
      journey('back', 'kronstadt', 'petersburg', '1917-05-27'),
    ]
    expect(table({ stays, journeys }).map((row) => row.split(':')[0])).toEqual([
      'city',
      'out',
      'trip',
      'back',
      'city',
    ])
  })

  it('of two stays on the same day in one city the finer one lies inside', () => {
    const stays = [stay('city', 'petersburg', '1917-11-07'), stay('smolny', 'smolny', '1917-11-07')]
    const { items } = resolveItinerary(life({ stays }), 'ann')
    expect(items.map((each) => [segmentId(each), each.layer])).toEqual([
      ['city', 0],
      ['smolny', 1],
    ])
  })

  it('a journey near by on the last day of a stay leads away from it', () => {
    const stays = [
      stay('city', 'petersburg', '1917-05-17/1917-08-03'),
      stay('island', 'kronstadt', '1917-08-03/1917-09-01'),
    ]
    const journeys = [journey('j', 'petersburg', 'kronstadt', '1917-08-03')]
    expect(table({ stays, journeys })).toEqual([
      'city: 1917-05-17 0h – 1917-08-03 6h',
      'j: 1917-08-03 6h – 1917-08-03 12h',
      'island: 1917-08-03 12h – 1917-09-02 0h',
    ])
  })

  it('a journey near by in the month in which a stay begins leads to it', () => {
    const stays = [
      stay('city', 'petersburg', '1917-05-17/1917-08'),
      stay('island', 'kronstadt', '1917-08/1917-09-01'),
    ]
    const journeys = [journey('j', 'petersburg', 'kronstadt', '1917-08')]
    expect(table({ stays, journeys }).map((line) => line.split(':')[0])).toEqual([
      'city',
      'j',
      'island',
    ])
  })

  it('a place far away inside a stay, an error of the data, is shown rather than lost', () => {
    const stays = [
      stay('a', 'london', '1902-01-01/1902-12-31'),
      stay('b', 'vienna', '1902-05-01/1902-05-03'),
    ]
    expect(table({ stays }).map((row) => row.split(':')[0])).toEqual(['a', 'b', 'a'])
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
