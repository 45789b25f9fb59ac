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
  const all: ToldItem[] = [
    ...life.stays.map((item): ToldItem => ({ kind: 'stay', item })),
    ...life.journeys.map((item): ToldItem => ({ kind: 'journey', item })),
    ...life.events.map((item): ToldItem => ({ kind: 'event', item })),
  ]
  return inOrder(
    life,
    all.filter(({ item }) => isWanted(item)),
  )
}
