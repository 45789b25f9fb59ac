import { whenOf } from '../../core/time/edtf'
import type { Journey, Life, LifeEvent, Stay } from '../../core/life/model'

/** A stay, journey or event of the life, whosever it is. */
export type ToldItem =
  | { kind: 'stay'; item: Stay }
  | { kind: 'journey'; item: Journey }
  | { kind: 'event'; item: LifeEvent }

function begins(when: string): number {
  const { start, end } = whenOf(when)
  return start.precision === 'open' ? end.earliest : start.earliest
}

/** Everything told that is wanted, in the order of time. */
export function toldOf(
  life: Life,
  isWanted: (item: Stay | Journey | LifeEvent) => boolean,
): ToldItem[] {
  const all: ToldItem[] = [
    ...life.stays.map((item): ToldItem => ({ kind: 'stay', item })),
    ...life.journeys.map((item): ToldItem => ({ kind: 'journey', item })),
    ...life.events.map((item): ToldItem => ({ kind: 'event', item })),
  ]
  return all
    .filter(({ item }) => isWanted(item))
    .sort((a, b) => begins(a.item.when) - begins(b.item.when))
}
