import { datedDays } from '../itinerary/record'
import { once } from '../life/once'
import type { Journey, Life, LifeEvent, Stay } from '../life/model'
import { storyPoints } from './points'

/** When the story of whose they are tells things, moments by id; of what several share, that of the life's first. */
const moments = once(
  (life: Life) =>
    new Map(
      [...life.subjects]
        .reverse()
        .flatMap(({ id }) =>
          storyPoints(life, id).map(({ item, moment }) => [item.id, moment] as const),
        ),
    ),
)

/**
 * Things about stays, journeys and events of a life, whosever they are, in the order in which these are
 * told: a journey of “March 1907” comes after the flight of 3 March that it went on from.
 */
export function inOrder<Thing extends { item: Stay | Journey | LifeEvent }>(
  life: Life,
  things: readonly Thing[],
): Thing[] {
  const at = ({ item }: Thing) => moments(life).get(item.id) ?? datedDays(item)[0]
  return [...things].sort((a, b) => at(a) - at(b))
}

/** Journeys of a life, whosever they are, in the order in which they are told. */
export const journeysInOrder = (life: Life, journeys: readonly Journey[]): Journey[] =>
  inOrder(
    life,
    journeys.map((item) => ({ item })),
  ).map(({ item }) => item)
