import { describe, expect, it } from 'vitest'
import { storyPoints } from '../../../src/core/story/points'
import {
  dayToGoTo,
  happenedAt,
  journeysAt,
  placeAndParts,
  placesOf,
} from '../../../src/places/sojourns'
import { smallLife } from '../../fixtures/small-life'

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
    expect(journeysAt(life, journey.from).leaving).toContain(journey)
    expect(journeysAt(life, journey.to).arriving).toContain(journey)
  })

  it('leads to the last thing that happened there by now, else to the first', () => {
    const happened = happenedAt(
      life,
      points,
      points.find((p) => p.kind === 'stay')?.item.place ?? '',
    )
    const [first] = happened
    expect(dayToGoTo(happened, (first?.moment ?? 0) - 1)).toBe(first?.moment)
    expect(dayToGoTo(happened, Infinity)).toBe(happened.at(-1)?.moment)
    expect(dayToGoTo([], 0)).toBeNull()
  })

  it('is listed if the story touches it at all', () => {
    const listed = placesOf(points)
    for (const stay of life.stays) expect(listed).toContain(stay.place)
    for (const journey of life.journeys) expect(listed).toContain(journey.to)
  })
})
