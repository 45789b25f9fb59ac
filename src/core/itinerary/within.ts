import type { Itinerary, Segment } from './types'

/** A stretch of time, in fractional days: half-open. */
export interface TimeSpan {
  from: number
  to: number
}

/** How much of what lasts from `start` to `end` lies within a span, in days; all of it without one. */
export function daysWithin(start: number, end: number, span: TimeSpan | null): number {
  if (!span) return end - start
  return Math.max(Math.min(end, span.to) - Math.max(start, span.from), 0)
}

/** A moment belongs to a span from its beginning on; what lasts, if any of its time does. */
export function touches(span: TimeSpan | null, start: number, end = start): boolean {
  return !span || (start < span.to && (end > span.from || start >= span.from))
}

function narrow(segments: readonly Segment[], span: TimeSpan): Segment[] {
  return segments
    .filter(({ start, end }) => touches(span, start, end))
    .map((segment) => {
      // Cut short, a journey would be told as faster than it was.
      if (segment.kind === 'journey') return segment
      const [start, end] = [Math.max(segment.start, span.from), Math.min(segment.end, span.to)]
      return { ...segment, start, end }
    })
}

/** What of an itinerary a span touches: stays cut to it, journeys whole. Birth and death stay. */
export function itineraryWithin(itinerary: Itinerary, span: TimeSpan): Itinerary {
  return {
    ...itinerary,
    segments: narrow(itinerary.segments, span),
    items: narrow(itinerary.items, span),
  }
}
