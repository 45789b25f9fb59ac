import type { Day } from '../time/day'
import type { Journey, Person, Stay } from '../life/model'

/** A stretch of time that one stay or journey fills: half-open, in fractional days. */
export type Segment =
  | { kind: 'stay'; stay: Stay; start: number; end: number; layer: number }
  | { kind: 'journey'; journey: Journey; start: number; end: number; layer: number }

/** A person's way through life, resolved to moments. */
export interface Itinerary {
  person: Person
  /** What counts at each moment: sorted, without overlap. */
  segments: Segment[]
  /** The (earliest) day of birth. */
  first: Day
  /** The (latest) day of death. */
  last: Day
  /** Every stay and journey with its own resolved span, nested ones too (`layer` is the depth). */
  items: Segment[]
}

/** What the dates of a stay or journey leave open. */
export interface Openness {
  /** Between these moments its dates leave no doubt that it was going on. */
  sureFrom: number
  sureTo: number
  /** Days by which its moments may be off on account of coarse dates; 0 if known to the day. */
  slackDays: number
}

/** Openness, and the moments outside of which the dates leave no room for it. */
export interface Bounds extends Openness {
  mayFrom: number
  mayTo: number
}

export interface Resolution {
  itinerary: Itinerary
  /** By id of the stay or journey. */
  openness: Map<string, Bounds>
}

export function segmentId(segment: Segment): string {
  return segment.kind === 'stay' ? segment.stay.id : segment.journey.id
}
