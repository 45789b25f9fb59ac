import type { Itinerary, Segment } from '../itinerary/types'
import type { Journey, Life, LifeEvent, Stay } from '../life/model'
import type { Pace, PaceStop } from '../pace/types'

/** What a caption speaks of: the event just told, else the stay or journey under way. */
export type Happening =
  | { kind: 'stay'; item: Stay }
  | { kind: 'journey'; item: Journey }
  | { kind: 'event'; item: LifeEvent }

/** Index of the last element whose value is at most `x`; -1 if there is none. */
export function lastAtMost<T>(
  sorted: readonly T[],
  x: number,
  value: (element: T) => number,
): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const element = sorted[middle] as T
    if (value(element) <= x) low = middle + 1
    else high = middle
  }
  return low - 1
}

function segmentAt(itinerary: Itinerary, moment: number): Segment | null {
  const i = lastAtMost(itinerary.segments, moment, (s) => s.start)
  const segment = itinerary.segments[i]
  return segment && moment < segment.end ? segment : null
}

/** The event that is being told at a moment: its dwell in the story has begun and is not over. */
function eventTold(life: Life, pace: Pace, moment: number): LifeEvent | null {
  const i = lastAtMost(pace.stops, moment, (s) => s.day)
  const now = pace.storyAt(moment)
  // Stops are told one after another: only the last few can still be on.
  for (let k = i; k >= 0 && k > i - 4; k--) {
    const stop = pace.stops[k] as PaceStop
    if (stop.kind !== 'event' || now > stop.seconds + stop.dwell) continue
    return eventById(life).get(stop.id) ?? null
  }
  return null
}

const eventIndex = new WeakMap<Life, Map<string, LifeEvent>>()

function eventById(life: Life): Map<string, LifeEvent> {
  let index = eventIndex.get(life)
  if (!index) {
    index = new Map(life.events.map((event) => [event.id, event]))
    eventIndex.set(life, index)
  }
  return index
}

/**
 * What there is to tell at a moment (fractional day): an event while the story dwells on it, else
 * the stay or journey under way; null where the record is silent.
 */
export function happeningAt(
  life: Life,
  itinerary: Itinerary,
  pace: Pace,
  moment: number,
): Happening | null {
  const event = eventTold(life, pace, moment)
  if (event) return { kind: 'event', item: event }
  const segment = segmentAt(itinerary, moment)
  if (!segment) return null
  return segment.kind === 'stay'
    ? { kind: 'stay', item: segment.stay }
    : { kind: 'journey', item: segment.journey }
}
