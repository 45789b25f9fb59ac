import { once } from '../life/once'
import type { Journey, Life, LifeEvent, Stay } from '../life/model'
import { whenOf } from '../time/edtf'
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

function begins(when: string): number {
  const { start, end } = whenOf(when)
  return start.precision === 'open' ? end.earliest : start.earliest
}

/**
 * Some stays, journeys and events of a life, whosever they are, in the order in which they are told:
 * a journey of “March 1907” comes after the flight of 3 March that it went on from.
 */
export function inOrder<Item extends Stay | Journey | LifeEvent>(
  life: Life,
  items: readonly Item[],
): Item[] {
  const at = ({ id, when }: Item) => moments(life).get(id) ?? begins(when)
  return [...items].sort((a, b) => at(a) - at(b))
}
