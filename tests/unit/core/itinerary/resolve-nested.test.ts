import { describe, expect, it } from 'vitest'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { segmentId } from '../../../../src/core/itinerary/types'
import { journey, life, stay } from '../made-life'
import { table } from './itinerary-table'

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
