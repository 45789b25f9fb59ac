import { placeAndParts } from '../../../../src/core/itinerary/place-parts'
import { describe, expect, it } from 'vitest'
import { storyPoints } from '../../../../src/core/story/points'
import { happenedAt, journeysAt, othersAt, pointToGoTo } from '../../../../src/cards/place/atPlace'
import { event, journey as journeyOf, life as lifeOf, stay as stayOf } from '../../core/made-life'
import { smallLife } from '../../../fixtures/small-life'

const life = smallLife()
const points = storyPoints(life, life.subjects[0]?.id ?? '')

describe('what happened at a place', () => {
  it('is every stay and event there, in order', () => {
    for (const place of life.places.keys()) {
      const happened = happenedAt(life, points, place)
      const there = placeAndParts(life, place)
      const recorded = life.stays.filter((item) => there.has(item.place))
      expect(happened.map((h) => h.item.id).sort()).toEqual(recorded.map((r) => r.id).sort())
    }
  })

  it('is also what only another account has there', () => {
    const [stay] = life.stays
    const other = [...life.places.keys()].find((id) => !placeAndParts(life, id).has(stay?.place ?? '')) // prettier-ignore
    if (!stay || !other) throw new Error('the fixture has no second place')
    const told = { ...stay, alternatives: [{ place: other, sources: stay.sources }] }
    const point = { kind: 'stay' as const, moment: 0, item: told }
    expect(happenedAt(life, [point], other)).toEqual([point])
    expect(happenedAt(life, [{ ...point, item: stay }], other)).toEqual([])
  })

  it('counts what happened in a house for its town, not the other way round', () => {
    const house = [...life.places.values()].find((place) => place.within !== undefined)
    if (!house?.within) throw new Error('the fixture has no house within a town')
    expect(placeAndParts(life, house.within)).toContain(house.id)
    expect(placeAndParts(life, house.id)).not.toContain(house.within)
  })
})

describe('a place', () => {
  it('knows who arrived and left by which journey', () => {
    const journey = life.journeys[0]
    if (!journey) throw new Error('the fixture has no journey')
    const [who = ''] = journey.who
    expect(journeysAt(life, who, journey.from)).toContainEqual({ journey, direction: 'leaving' })
    expect(journeysAt(life, who, journey.to)).toContainEqual({ journey, direction: 'arriving' })
  })

  it('leads to the last thing that happened there by now, else to the first', () => {
    const happened = happenedAt(
      life,
      points,
      points.find((p) => p.kind === 'stay')?.item.place ?? '',
    )
    const [first] = happened
    expect(pointToGoTo(happened, (first?.moment ?? 0) - 1)).toBe(first)
    expect(pointToGoTo(happened, Infinity)).toBe(happened.at(-1))
    expect(pointToGoTo([], 0)).toBeNull()
  })
})

describe('what others did at a place', () => {
  const sources = [{ source: 'my-life', basis: 'read' as const }]
  const person = (id: string) => ({
    id,
    name: { en: id, ru: id },
    birth: '1880',
    death: '1960',
    sources,
  })
  const sample = lifeOf({
    stays: [stayOf('his', 'vienna', '1900'), stayOf('bens', 'vienna', '1933', { who: ['ben'] })],
    journeys: [
      journeyOf('away', 'vienna', 'paris', '1901'),
      journeyOf('eve-away', 'vienna', 'paris', '1934', { who: ['eve'] }),
      journeyOf('ben-away', 'vienna', 'paris', '1934', { who: ['ben', 'eve'] }),
      journeyOf('together', 'paris', 'vienna', '1930', { who: ['eve', 'ann'] }),
    ],
    events: [{ ...event('after', 'vienna', '1950'), who: ['eve'] }],
  })
  sample.subjects.push(person('ben'), person('eve'))

  it('is not among the journeys of the person followed', () => {
    const own = journeysAt(sample, 'ann', 'vienna').map(({ journey }) => journey.id)
    expect(own).toEqual(['together', 'away'])
  })

  it('stands apart, person by person, each in the order of time', () => {
    const others = othersAt(sample, 'ann', 'vienna').map(({ item }) => item.id)
    expect(others).toEqual(['bens', 'ben-away', 'eve-away'])
  })

  it('is another question for whoever follows another', () => {
    expect(othersAt(sample, 'eve', 'vienna').map(({ item }) => item.id)).toEqual([
      'his',
      'away',
      'bens',
    ])
  })
})
