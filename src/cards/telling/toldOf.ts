import { inOrder } from '../../core/story/order'
import type { Journey, Life, LifeEvent, Stay } from '../../core/life/model'

/** A stay, journey or event of the life, whosever it is. */
export type ToldItem =
  | { kind: 'stay'; item: Stay }
  | { kind: 'journey'; item: Journey }
  | { kind: 'event'; item: LifeEvent }

/** Everything told that is wanted, in the order in which it is told. */
export function toldOf(
  life: Life,
  isWanted: (item: Stay | Journey | LifeEvent) => boolean,
): ToldItem[] {
  const kinds = new Map<string, ToldItem>([
    ...life.stays.map((item) => [item.id, { kind: 'stay', item }] as const),
    ...life.journeys.map((item) => [item.id, { kind: 'journey', item }] as const),
    ...life.events.map((item) => [item.id, { kind: 'event', item }] as const),
  ])
  const wanted = [...kinds.values()].map(({ item }) => item).filter(isWanted)
  return inOrder(life, wanted).flatMap(({ id }) => kinds.get(id) ?? [])
}
