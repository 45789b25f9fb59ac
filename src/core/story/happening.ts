import { lastAtMost } from '../geo/count'
import { resolveItinerary } from '../itinerary/resolve'
import type { Life } from '../life/model'
import type { Pace } from './types'
import { afterwardsAt, afterwardsOf } from './afterwards'
import { storyPoints, type StoryPoint } from './points'

/** The stay or journey that counts at a moment, as a point of the story. */
export function underWay(life: Life, personId: string, moment: number): StoryPoint | null {
  const { segments } = resolveItinerary(life, personId)
  const segment = segments[lastAtMost(segments, moment, (s) => s.start)]
  if (!segment || moment >= segment.end) return null
  return segment.kind === 'stay'
    ? { kind: 'stay', moment: segment.start, item: segment.stay }
    : { kind: 'journey', moment: segment.start, item: segment.journey }
}

/** A stop may be followed by a few others before its telling is over. */
const STOPS_BACK = 4

/** The event that a story at this pace is telling: its dwell has begun and is not over. */
function toldAtPace(points: readonly StoryPoint[], pace: Pace, moment: number): StoryPoint | null {
  const last = lastAtMost(pace.stops, moment, (stop) => stop.day)
  const now = pace.storyAt(moment)
  for (const stop of pace.stops.slice(Math.max(last - STOPS_BACK, 0), last + 1).reverse()) {
    if (stop.kind !== 'event' || now > stop.seconds + stop.dwell) continue
    return points.find((point) => point.item.id === stop.id) ?? null
  }
  return null
}

/** Two moments this close (in days) are the same one: about a second. */
const SAME_MOMENT = 1e-5

/**
 * What there is to tell at a moment (fractional day): exactly there, the point itself; while a
 * story at a pace dwells on an event, that event; else the stay or journey under way, or after the
 * death the event whose date holds the moment; null where the record is silent. `paceOf` is asked
 * only where it matters: a pace takes its time to make.
 */
export function happeningAt(
  life: Life,
  personId: string,
  moment: number,
  paceOf: () => Pace | null = () => null,
): StoryPoint | null {
  const points = storyPoints(life, personId)
  const point = points[lastAtMost(points, moment + SAME_MOMENT, (p) => p.moment)]
  if (point && Math.abs(point.moment - moment) <= SAME_MOMENT) return point
  const pace = paceOf()
  const told = pace ? toldAtPace(points, pace, moment) : null
  return (
    told ?? underWay(life, personId, moment) ?? afterwardsAt(afterwardsOf(life, personId), moment)
  )
}
