import { toldOf } from '../cards/telling/toldOf'
import type { Life, LifeEvent, Stay } from '../core/life/model'

/** A stay or an event at a place. */
export type AtPlace = { kind: 'stay'; item: Stay } | { kind: 'event'; item: LifeEvent }

/** What is told of a place itself, in the order of time; not of what lies within it. */
export const toldAt = (life: Life, place: string): AtPlace[] =>
  toldOf(life, (item) => 'place' in item && item.place === place).filter(
    (told): told is AtPlace => told.kind !== 'journey',
  )
