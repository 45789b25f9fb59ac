import { resolveItinerary } from '../itinerary/resolve'
import { onceForEach } from '../life/once'
import type { Journey, Life, LifeEvent, Stay } from '../life/model'
import { marksOf } from './marks'

/** What a story can stop at: every stay, journey and event, whatever its weight. */
export type StoryPoint =
  | { kind: 'stay'; moment: number; item: Stay }
  | { kind: 'journey'; moment: number; item: Journey }
  | { kind: 'event'; moment: number; item: LifeEvent }

function markPoints(life: Life, personId: string): StoryPoint[] {
  const events = new Map(life.events.map((event) => [event.id, event]))
  const stays = new Map(life.stays.map((stay) => [stay.id, stay]))
  const journeys = new Map(life.journeys.map((journey) => [journey.id, journey]))
  return marksOf(life, personId).flatMap(({ kind, id, day, told }): StoryPoint[] => {
    if (told === null) return []
    const stay = kind === 'stay' ? stays.get(id) : undefined
    if (stay) return [{ kind: 'stay', moment: day, item: stay }]
    const journey = kind === 'journey' ? journeys.get(id) : undefined
    if (journey) return [{ kind: 'journey', moment: day, item: journey }]
    const event = kind === 'event' ? events.get(id) : undefined
    return event ? [{ kind: 'event', moment: day, item: event }] : []
  })
}

/** Stays that are told only through those within them (a city through its houses) have no mark. */
function coveredPoints(life: Life, personId: string, told: ReadonlySet<string>): StoryPoint[] {
  return resolveItinerary(life, personId).items.flatMap((segment): StoryPoint[] => {
    const { kind, start } = segment
    const item = kind === 'stay' ? segment.stay : segment.journey
    if (told.has(item.id)) return []
    return kind === 'stay'
      ? [{ kind, moment: start, item: segment.stay }]
      : [{ kind, moment: start, item: segment.journey }]
  })
}

/** Everything that is recorded of a person, in the order of the story; moments in fractional days. Cached. */
export const storyPoints = onceForEach((life: Life, personId): StoryPoint[] => {
  const marked = markPoints(life, personId)
  const covered = coveredPoints(life, personId, new Set(marked.map((p) => p.item.id)))
  // A stable sort puts the city before the house that is told at the same moment.
  return [...covered, ...marked].sort((a, b) => a.moment - b.moment)
})
