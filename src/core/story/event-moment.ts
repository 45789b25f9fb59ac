import { whenOf } from '../time/edtf'
import { areNear } from '../life/near'
import { datedDays } from '../itinerary/record'
import type { Itinerary } from '../itinerary/types'
import type { Life, LifeEvent } from '../life/model'

const middle = ([from, to]: [number, number]) => (from + to) / 2

/** A naming of which the place's own names say how long it held: it is told as it begins. */
function isLastingName(life: Life, event: LifeEvent): boolean {
  const names = life.places.get(event.place)?.names ?? []
  return (
    event.kind === 'naming' &&
    names.some(({ namedAfter, when }) => namedAfter !== undefined && when === event.when)
  )
}

/** The days of which one is that of the event, from the first morning to the last midnight. */
function openDays(event: LifeEvent): [number, number] {
  const [from, to] = datedDays(event)
  return [from, to + 1]
}

/**
 * The moment at which the story tells an event: the middle of what its date leaves open while the
 * person was at its place; without such a time, the middle of its date. Nothing is told before the
 * birth; what came after the death has its own date, and what may have come before it is told then.
 * A naming is told when the name comes into force, wherever he was.
 */
export function eventMoment(life: Life, itinerary: Itinerary, event: LifeEvent): number {
  const [from, to] = openDays(event)
  if (from > itinerary.last) return middle([from, to])
  if (isLastingName(life, event)) {
    const { earliest, latest } = whenOf(event.when).start
    return Math.max(middle([earliest, latest + 1]), itinerary.first)
  }
  const days: [number, number] = [Math.max(from, itinerary.first), Math.min(to, itinerary.last + 1)]
  if (days[0] >= days[1]) return itinerary.first
  let best: [number, number] | null = null
  for (const segment of itinerary.segments) {
    if (segment.start >= days[1]) break
    const start = Math.max(segment.start, days[0])
    const end = Math.min(segment.end, days[1])
    if (segment.kind !== 'stay' || end <= start) continue
    if (!areNear(life, segment.stay.place, event.place)) continue
    if (!best || end - start > best[1] - best[0]) best = [start, end]
  }
  return middle(best ?? days)
}
