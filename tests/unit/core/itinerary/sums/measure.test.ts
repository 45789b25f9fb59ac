import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../../../../src/core/geo'
import { measureJourney, timeAt } from '../../../../../src/core/itinerary/sums/measure'
import { journey, life, stay } from '../../made-life'

const km = distanceKm([-0.12, 51.5], [16.37, 48.2])

describe('a journey', () => {
  it('has length, days and mean speed', () => {
    const found = measureJourney(
      life({}),
      journey('j', 'london', 'vienna', '1902-08-03/1902-08-05'),
    )
    expect(found.lengthKm).toBeCloseTo(km, 6)
    expect(found.days).toBe(2)
    expect(found.kmPerHour).toBeCloseTo(km / 48, 6)
    expect(found.byMode).toEqual([{ mode: 'rail', km: found.lengthKm }])
  })

  it('shares its length out among its means', () => {
    const legs = [{ mode: 'rail', to: 1 }, { mode: 'ship', to: 2 }, { mode: 'rail', to: 3 }] as const // prettier-ignore
    const line: [number, number][] = [[0, 0], [1, 0], [3, 0], [4, 0]] // prettier-ignore
    const found = measureJourney(
      life({}),
      journey('j', 'a', 'b', '1902', { legs: [...legs], line }),
    )
    expect(found.byMode.map(({ mode }) => mode)).toEqual(['rail', 'ship'])
    expect(found.byMode[0]?.km).toBeCloseTo(found.byMode[1]?.km ?? 0, 6)
  })

  it('dated to the month has no days and no speed', () => {
    const found = measureJourney(life({}), journey('j', 'london', 'vienna', '1902-08'))
    expect([found.days, found.kmPerHour]).toEqual([null, null])
  })

  it('within one day took a day at most, at a speed that nobody knows', () => {
    const found = measureJourney(life({}), journey('j', 'london', 'paris', '1902-08-03'))
    expect([found.days, found.kmPerHour]).toEqual([1, null])
  })
})

it('the time at a city counts what lies within it, once', () => {
  const made = life({
    stays: [
      stay('city', 'petersburg', '1917-05-17/1917-05-26'),
      stay('prison', 'kresty', '1917-05-20/1917-05-21'),
      stay('again', 'petersburg', '1918-01-01/1918-01-02'),
    ],
  })
  expect(timeAt(made, 'ann', 'petersburg').days).toBeCloseTo(12, 6)
  expect(timeAt(made, 'ann', 'kresty').days).toBeCloseTo(2, 6)
  expect(timeAt(made, 'ann', 'petersburg').spans).toHaveLength(4)
  expect(timeAt(made, 'ann', 'paris')).toEqual({ days: 0, spans: [] })
})
