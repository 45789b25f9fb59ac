import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { unknownStretches } from '../../../../src/core/itinerary/unknown'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import type { Gap } from '../../../../src/core/life/model'
import { life, stay } from '../made-life'

const gap = (id: string, when: string, who = ['ann']): Gap => ({
  id,
  who,
  when,
  reason: { en: id, ru: id },
})
const day = (iso: string) => dayFromIso(iso) ?? NaN

const stays = [
  stay('a', 'vienna', '1870-01-01/1900-03-10'),
  stay('b', 'london', '1900-05-20/1910-01-01'),
  stay('c', 'paris', '1910-06-01/1930-12-31'),
]
const sample = life({
  stays,
  gaps: [
    gap('spring', '1900-03-11/1900-05-19'),
    gap('january', '1910-01-02/1910-01-31'),
    gap('hers', '1910-03-01/1910-03-31', ['eve']),
  ],
})

describe('the unknown', () => {
  it('is told with the gap that says why, and without one where none does', () => {
    const told = unknownStretches(sample, 'ann').map(({ id, start, end, gap: why }) => [
      why?.id ?? id.split('-')[0],
      start,
      end,
    ])
    expect(told).toEqual([
      ['spring', day('1900-03-11'), day('1900-05-20')],
      ['january', day('1910-01-02'), day('1910-02-01')],
      ['unknown', day('1910-02-01'), day('1910-06-01')],
    ])
  })

  it('is where the whereabouts are unknown, and nowhere else', () => {
    const stretches = unknownStretches(sample, 'ann')
    for (let m = day('1900-01-01') + 0.25; m < day('1911-01-01'); m += 1) {
      const within = stretches.some(({ start, end }) => start <= m && m < end)
      expect(whereabouts(sample, 'ann', m).state === 'unknown').toBe(within)
    }
  })

  it('is nothing where the record is whole', () => {
    const whole = life({ stays: [stay('all', 'vienna', '1870-01-01/1930-12-31')] })
    expect(unknownStretches(whole, 'ann')).toEqual([])
  })
})
