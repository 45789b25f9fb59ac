import { expect, it } from 'vitest'
import { storyPoints } from '../../../src/core/story/points'
import { placesOf } from '../../../src/places/placesOf'
import { smallLife } from '../../fixtures/small-life'

it('a place is listed if the story touches it at all', () => {
  const life = smallLife()
  const listed = placesOf(storyPoints(life, life.subjects[0]?.id ?? ''))
  for (const stay of life.stays) expect(listed).toContain(stay.place)
  for (const journey of life.journeys) expect(listed).toContain(journey.to)
})
