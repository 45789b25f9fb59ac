import { placeAndParts } from '../../core/itinerary/place-parts'
import { eventsOf } from '../../core/itinerary/record'
import type { Journey, Life, LifeEvent, Stay } from '../../core/life/model'
import { lastAtMost } from '../../core/geo/count'
import { inOrder, journeysInOrder } from '../../core/story/order'
import type { StoryPoint } from '../../core/story/points'

/** A stay or event, as a place's card tells it. */
export type Happened = Exclude<StoryPoint, { kind: 'journey' }>

/** What happened at a place or within it by any account, in the order of the story. */
export function happenedAt(life: Life, points: readonly StoryPoint[], placeId: string): Happened[] {
  const ids = placeAndParts(life, placeId)
  return points.filter((point): point is Happened => {
    if (point.kind === 'journey') return false
    const { place, alternatives = [] } = point.item
    return ids.has(place) || alternatives.some((other) => ids.has(other.place ?? place))
  })
}

/** A journey that ends or begins at a place. */
export interface Passage {
  journey: Journey
  direction: 'arriving' | 'leaving'
}

/** Which of some journeys end, then which begin at a place, each in their order. */
function passagesOf(journeys: readonly Journey[], placeId: string): Passage[] {
  const of = (direction: Passage['direction'], end: 'to' | 'from') =>
    journeys.filter((j) => j[end] === placeId).map((journey) => ({ journey, direction }))
  return [...of('arriving', 'to'), ...of('leaving', 'from')]
}

/** A person's own arrivals at a place, then the departures from it, each in the order of time. */
export function journeysAt(life: Life, personId: string, placeId: string): Passage[] {
  const own = life.journeys.filter(({ who }) => who.includes(personId))
  return passagesOf(journeysInOrder(life, own), placeId)
}

/** What the record has of somebody else at a place: a stay or event there, or a journey to or from it. */
export type OtherHere = { item: Stay | LifeEvent; direction: 'here' } | OtherPassage
interface OtherPassage {
  item: Journey
  direction: Passage['direction']
}

/**
 * What others than the person followed did at a place or within it, and their journeys there and
 * from there; by person in the order of the life's subjects, each in the order of time.
 */
export function othersAt(life: Life, personId: string, placeId: string): OtherHere[] {
  const ids = placeAndParts(life, placeId)
  // After the death the person's own record tells of others, too.
  const told = new Set(eventsOf(life, personId).map(({ id }) => id))
  const here = [...life.stays, ...life.events]
    .filter((item) => ids.has(item.place) && !told.has(item.id))
    .map((item): OtherHere => ({ item, direction: 'here' }))
  const passages = passagesOf(life.journeys, placeId).map(({ journey, direction }): OtherHere => ({
    item: journey,
    direction,
  }))
  const rank = (who: readonly string[]) => life.subjects.findIndex(({ id }) => who.includes(id))
  const others = [...here, ...passages].filter(({ item }) => !item.who.includes(personId))
  return inOrder(life, others).sort((a, b) => rank(a.item.who) - rank(b.item.who))
}

/** What of a place's story to go to: the last thing told there by now, else the first. */
export function pointToGoTo(happened: readonly Happened[], now: number): Happened | null {
  const i = lastAtMost(happened, now, (h) => h.moment)
  return happened[i] ?? happened[0] ?? null
}
