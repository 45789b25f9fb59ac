import { expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { afterwardsAt, afterwardsOf } from '../../../../src/core/story/afterwards'
import { event, life } from '../made-life'

const noon = (iso: string) => (dayFromIso(iso) ?? NaN) + 0.5
const sample = life({
  events: [
    event('speech', 'vienna', '1925-05-01'),
    event('ashes', 'london', '1962'),
    event('funeral', 'paris', '1962-01-29'),
  ],
})
const told = afterwardsOf(sample, 'ann')
const on = (iso: string, lingers = 0) => afterwardsAt(told, noon(iso), lingers)?.item.id

it('knows only what came after the death', () => {
  expect(told.map(({ point }) => point.item.id)).toEqual(['funeral', 'ashes'])
})

it('a day counts more than the year around it', () => {
  expect([on('1961-12-31'), on('1962-01-28'), on('1962-01-29'), on('1962-01-30')]).toEqual([
    undefined,
    'ashes',
    'funeral',
    'ashes',
  ])
})

it('stays for as long as it is asked to linger', () => {
  expect([on('1962-02-04', 7), on('1962-02-05', 7), on('1963-01-01', 7)]).toEqual([
    'funeral',
    'ashes',
    undefined,
  ])
})
