import type { When } from '../../core/time/edtf'
import type { Itinerary, Openness, Segment } from '../../core/itinerary/types'
import { segmentId } from '../../core/itinerary/types'

/** A band on the track that is faint where it may be, full where it surely is; moments. */
export interface Fade {
  from: number
  fullFrom: number
  fullTo: number
  to: number
}

const SAME = 1e-6

/** Where a neighbour leaves no doubt the band cannot be. */
function between(before: Segment | undefined, after: Segment | undefined, itinerary: Itinerary) {
  return [before?.start ?? itinerary.first, after?.end ?? itinerary.last + 1] as const
}

/**
 * How surely a segment of the itinerary fills its time: between the outer bounds of its dates (as
 * far as its neighbours leave room) it rises, between the inner ones it is full. The cut that a
 * nested stay makes into it is sharp.
 */
export function fadeOf(
  itinerary: Itinerary,
  index: number,
  { when, openness, whole }: { when: When; openness: Openness; whole: Segment },
): Fade {
  const segment = itinerary.segments[index]
  if (!segment) throw new RangeError(`no segment ${index}`)
  const { start, end } = segment
  const [least, most] = between(
    itinerary.segments[index - 1],
    itinerary.segments[index + 1],
    itinerary,
  )
  const opens = Math.abs(start - whole.start) < SAME && openness.sureFrom > -Infinity
  const closes = Math.abs(end - whole.end) < SAME && openness.sureTo < Infinity
  const from = opens ? Math.max(Math.min(when.outer[0], start), least) : start
  const to = closes ? Math.min(Math.max(when.outer[1] + 1, end), most) : end
  const fullFrom = opens ? Math.min(Math.max(openness.sureFrom, from), to) : start
  const fullTo = closes ? Math.max(Math.min(openness.sureTo, to), from) : end
  if (fullFrom <= fullTo) return { from, fullFrom, fullTo, to }
  // Nothing is sure: it peaks where the resolving puts it.
  const peak = (start + end) / 2
  return { from, fullFrom: peak, fullTo: peak, to }
}

/** The whole span of each stay or journey, by id: a nested one cuts its holder into pieces. */
export function wholesOf(itinerary: Itinerary): Map<string, Segment> {
  return new Map(itinerary.items.map((item) => [segmentId(item), item]))
}
