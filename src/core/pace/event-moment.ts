import { whenOf } from '../calendar/edtf'
import { areNear } from '../itinerary/near'
import type { Itinerary, Segment } from '../itinerary/types'
import type { Life, LifeEvent } from '../life/model'

const middle = ([from, to]: [number, number]) => (from + to) / 2

/**
 * The moment at which the story tells an event: the middle of what its date leaves open while the
 * person was at its place; without such a time, the middle of its date. Within birth and death.
 */
export function eventMoment(life: Life, itinerary: Itinerary, event: LifeEvent): number {
  const [from, to] = whenOf(event.when).outer
  const days: [number, number] = [
    Math.max(from, itinerary.first),
    Math.min(to + 1, itinerary.last + 1),
  ]
  if (days[0] >= days[1]) return Math.min(Math.max(days[0], itinerary.first), itinerary.last)
  const overlap = (segment: Segment): [number, number] => [
    Math.max(segment.start, days[0]),
    Math.min(segment.end, days[1]),
  ]
  let best: [number, number] | null = null
  for (const segment of itinerary.segments) {
    const [start, end] = overlap(segment)
    if (segment.kind !== 'stay' || end <= start) continue
    if (!areNear(life, segment.stay.place, event.place)) continue
    if (!best || end - start > best[1] - best[0]) best = [start, end]
  }
  return middle(best ?? days)
}
