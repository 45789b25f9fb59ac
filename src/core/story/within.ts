import { segmentId, type Itinerary } from '../itinerary/types'
import { touches, type TimeSpan } from '../itinerary/within'
import type { StoryPoint } from './points'

/** What of a story a span touches: events by their moment, stays and journeys by all of their time. */
export function pointsWithin(
  points: readonly StoryPoint[],
  itinerary: Itinerary | null,
  span: TimeSpan | null,
): readonly StoryPoint[] {
  if (!span) return points
  const ends = new Map(itinerary?.items.map((item) => [segmentId(item), item.end]))
  return points.filter(({ moment, item }) => touches(span, moment, ends.get(item.id) ?? moment))
}
