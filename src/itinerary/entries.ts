import { whenOf } from '../core/calendar/edtf'
import type { Chapter, Journey, Life, LifeEvent, Stay } from '../core/life/model'
import type { Pace } from '../core/pace/types'

export type Entry =
  | { kind: 'stay'; day: number; item: Stay }
  | { kind: 'journey'; day: number; item: Journey }
  | { kind: 'event'; day: number; item: LifeEvent }

export interface Section {
  /** Null for what lies outside all chapters. */
  chapter: Chapter | null
  entries: Entry[]
}

/** Everything the story tells, in its order. */
function entriesOf(life: Life, pace: Pace): Entry[] {
  const stays = new Map(life.stays.map((item) => [item.id, item]))
  const journeys = new Map(life.journeys.map((item) => [item.id, item]))
  const events = new Map(life.events.map((item) => [item.id, item]))
  return pace.stops.flatMap(({ kind, id, day }): Entry[] => {
    const stay = kind === 'stay' ? stays.get(id) : undefined
    if (stay) return [{ kind: 'stay', day, item: stay }]
    const journey = kind === 'journey' ? journeys.get(id) : undefined
    if (journey) return [{ kind: 'journey', day, item: journey }]
    const event = kind === 'event' ? events.get(id) : undefined
    return event ? [{ kind: 'event', day, item: event }] : []
  })
}

/** The itinerary by chapters: an entry belongs to the last chapter begun by its day. */
export function sectionsOf(life: Life, pace: Pace): Section[] {
  const chapters = [...life.chapters].sort(
    (a, b) => whenOf(a.when).outer[0] - whenOf(b.when).outer[0],
  )
  const sections: Section[] = []
  for (const entry of entriesOf(life, pace)) {
    const chapter = chapters.findLast((c) => whenOf(c.when).outer[0] <= entry.day) ?? null
    const last = sections.at(-1)
    if (last?.chapter === chapter) last.entries.push(entry)
    else sections.push({ chapter, entries: [entry] })
  }
  return sections
}
