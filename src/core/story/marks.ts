import { eventsOf, recordEnd } from '../itinerary/record'
import { resolveItinerary } from '../itinerary/resolve'
import { segmentId, type Segment } from '../itinerary/types'
import { whenOf } from '../time/edtf'
import type { Journey, Life, LifeEvent, Stay } from '../life/model'
import { eventMoment } from './event-moment'
import type { PaceStop } from './types'

/** A point of the calendar at which something begins to be told. */
export interface Mark {
  day: number
  /** `after`: the death, from which on only events are told. */
  kind: PaceStop['kind'] | 'after'
  id: string
  /** What it tells; null for unknown time and for a stay taken up again after a nested one. */
  told: Stay | Journey | LifeEvent | null
  /** What goes on from here to the next mark; null in unknown time and after the death. */
  segment: Segment | null
}

/** Marks of the same moment are told one after another, this many days apart at most. */
const APART_DAYS = 0.2

function segmentMarks(life: Life, personId: string): Mark[] {
  const { segments, first, last } = resolveItinerary(life, personId)
  const marks: Mark[] = []
  const seen = new Set<string>()
  let reached: number = first
  const unknownUntil = (until: number) => {
    if (until - reached < 1e-6) return
    const gap = life.gaps.find(({ who, when }) => {
      const [from, to] = whenOf(when).outer
      return who.includes(personId) && from <= until && reached <= to + 1
    })
    marks.push({ day: reached, kind: 'unknown', id: gap?.id ?? '', told: null, segment: null })
  }
  for (const segment of segments) {
    unknownUntil(segment.start)
    const id = segmentId(segment)
    const told = segment.kind === 'stay' ? segment.stay : segment.journey
    const isNew = !seen.has(id)
    marks.push({ day: segment.start, kind: segment.kind, id, told: isNew ? told : null, segment })
    seen.add(id)
    reached = segment.end
  }
  unknownUntil(last + 1)
  if (recordEnd(life, personId) > last) {
    marks.push({ day: last + 1, kind: 'after', id: '', told: null, segment: null })
  }
  return marks
}

/** Moves marks of one moment apart, so that each has some time of its own. */
function separate(marks: Mark[], end: number): void {
  for (let i = 0; i < marks.length;) {
    const day = marks[i]?.day ?? 0
    let next = i
    while ((marks[next]?.day ?? Infinity) - day < 1e-6) next += 1
    const room = Math.min(((marks[next]?.day ?? end) - day) / (next - i), APART_DAYS)
    for (let k = i; k < next; k++) {
      const mark = marks[k]
      if (mark) mark.day = day + (k - i) * room
    }
    i = next
  }
}

/**
 * Everything that the story of a person tells, in order of time: each stay, journey and unknown
 * stretch, and each event of those given (all, if none are). No two marks have the same moment.
 */
export function marksOf(life: Life, personId: string, events?: ReadonlySet<string>): Mark[] {
  const itinerary = resolveItinerary(life, personId)
  const marks = segmentMarks(life, personId)
  const ofEvents = eventsOf(life, personId)
    .filter(({ id }) => events?.has(id) ?? true)
    .map((event): Mark => {
      const day = eventMoment(life, itinerary, event)
      return { day, kind: 'event', id: event.id, told: event, segment: null }
    })
  // A stable sort: at one moment the place comes first, then what happened there.
  const all = [...marks, ...ofEvents].sort((a, b) => a.day - b.day)
  let segment: Segment | null = null
  for (const mark of all) {
    if (mark.kind === 'event') mark.segment = segment
    else segment = mark.segment
  }
  separate(all, recordEnd(life, personId) + 1)
  return all
}
