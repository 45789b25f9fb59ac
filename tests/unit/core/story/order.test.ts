import { expect, it } from 'vitest'
import { inOrder, journeysInOrder } from '../../../../src/core/story/order'
import { event, journey, life, stay } from '../made-life'

const made = life({
  stays: [stay('exile', 'vienna', '1907-02-10/1907-03-02'), stay('home', 'petersburg', '1907-03')],
  journeys: [
    journey('over-the-border', 'petersburg', 'london', '1907-03'),
    journey('flight', 'vienna', 'petersburg', '1907-03-03/1907-03-15'),
  ],
  events: [event('letter', 'vienna', '1907-02-12')],
})

it('a month is told after the days in it that it went on from', () => {
  const ids = journeysInOrder(made, made.journeys).map(({ id }) => id)
  expect(ids).toEqual(['flight', 'over-the-border'])
})

it('stays, journeys and events have one order', () => {
  const all = [...made.journeys, ...made.events, ...made.stays].map((item) => ({ item }))
  expect(inOrder(made, all).map(({ item }) => item.id)).toEqual(['exile', 'letter', 'flight', 'home', 'over-the-border']) // prettier-ignore
})

it('what nobody of the life has stands by its date', () => {
  const strange = { ...event('strange', 'vienna', '1907-02-20'), who: [] }
  const all = [...made.journeys, strange].map((item) => ({ item }))
  expect(inOrder(made, all).map(({ item }) => item.id)).toEqual([
    'strange',
    'flight',
    'over-the-border',
  ])
})
