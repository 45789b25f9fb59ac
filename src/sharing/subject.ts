import { chapterOf } from '../core/itinerary/chapter-of'
import { placeAndParts } from '../core/itinerary/place-parts'
import type { Journey, Life, LifeEvent, Stay } from '../core/life/model'
import { peopleOf, touchedBy } from '../core/life/people'
import { partOf } from '../core/life/part'
import type { CardKind } from '../ui/texts/links'

/** What of a life is cited, shared or taken away: what a card is about, or the view as it stands. */
export interface Subject {
  kind: CardKind | 'view'
  id: string
}

type Told = Stay | Journey | LifeEvent

/** The record behind a card; null where there is none of its own (a state, a town, a search). */
export function recordOf(life: Life, { kind, id }: Subject): object | null {
  const named = (items: readonly { id: string }[]) => items.find((each) => each.id === id) ?? null
  const lists: Partial<Record<Subject['kind'], readonly { id: string }[]>> = {
    event: life.events,
    stay: life.stays,
    journey: life.journeys,
    person: peopleOf(life),
    chapter: life.chapters,
    gap: life.gaps,
    place: [...life.places.values()],
    source: [...life.sources.values()],
  }
  return named(lists[kind] ?? [])
}

/** What of the life belongs to a card, as a life of its own; null where nothing does. */
export function dataOf(life: Life, { kind, id }: Subject): Life | null {
  switch (kind) {
    case 'event':
    case 'stay':
    case 'journey':
      return partOf(life, (item) => item.id === id)
    case 'person':
      return partOf(
        life,
        (item) => item.who.includes(id) || touchedBy(life, item.id).some((one) => one.id === id),
      )
    case 'source':
      return partOf(life, ({ sources }) => sources.some(({ source }) => source === id))
    case 'chapter':
      return partOf(life, ({ when }) => chapterOf(life, when)?.id === id)
    case 'place': {
      const ids = placeAndParts(life, id)
      const isHere = (item: Told) =>
        'place' in item ? ids.has(item.place) : ids.has(item.from) || ids.has(item.to)
      return partOf(life, isHere, [...ids])
    }
    default:
      return null
  }
}
