import { describe, expect, it } from 'vitest'
import { visitsOf } from '../../../src/core/itinerary/visits'
import { storyPoints } from '../../../src/core/story/points'
import { event, life as lifeOf, place, PLACES, stay } from './made-life'

const house = place('house', [2.3, 48.8], {
  within: 'paris',
  kind: 'building',
  precision: 'building',
})
const life = lifeOf({
  places: [...PLACES, house],
  stays: [
    stay('first', 'paris', '1900-01-01/1900-03-01'),
    stay('flat', 'house', '1900-03-01/1900-05-01'),
    stay('away', 'london', '1900-05-02/1900-09-30'),
    stay('again', 'paris', '1900-10-02/1900-12-01'),
  ],
  events: [
    event('walk', 'paris', '1900-02-02'),
    event('guests', 'house', '1900-04-04'),
    { ...event('of-others', 'paris', '1900-04-07'), who: ['bob'] },
  ],
})
const points = storyPoints(life, 'ann')
const told = [...life.stays, ...life.events]
  .filter(({ place }) => place === 'paris' || place === 'house')
  .sort((a, b) => a.when.localeCompare(b.when))
  .map((item) => ({ item }))
const visits = visitsOf(
  life,
  'ann',
  'paris',
  told,
  (id) => points.find(({ item }) => item.id === id)?.moment ?? null,
)
const ids = (list: readonly { item: { id: string } }[]) => list.map(({ item }) => item.id)

describe('the visits to a place', () => {
  it('are one while the person moves within it, another after a time away', () => {
    expect(visits.map(({ when }) => when)).toEqual([
      '1900-01-01/1900-05-01',
      null,
      '1900-10-02/1900-12-01',
    ])
  })

  it('have what is told by house, the place at large first', () => {
    expect(visits[0]?.rooms.map(({ place }) => place)).toEqual(['paris', 'house'])
    expect(visits[0]?.rooms.map((room) => ids(room.told))).toEqual([
      ['first', 'walk'],
      ['flat', 'guests'],
    ])
  })

  it('claim nothing that others did there meanwhile, and lose nothing', () => {
    expect(visits[1]?.rooms.map((room) => ids(room.told))).toEqual([['of-others']])
    expect(visits.flatMap(({ rooms }) => rooms.flatMap((room) => room.told))).toHaveLength(told.length) // prettier-ignore
  })
})
