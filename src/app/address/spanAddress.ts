import type { Life } from '../../core/life/model'
import type { Span } from '../../stores/choice/span'
import { chapterSpans } from '../../core/story/chapters'
import type { AddressSpan } from './address'

/** The picked stretch as the address writes it: with its first and its last day. */
export function addressOfSpan(span: Span | null): AddressSpan | null {
  if (!span) return null
  if (span.chapter !== null) return { chapter: span.chapter }
  return { from: Math.floor(span.from), to: Math.ceil(span.to) - 1 }
}

/** The stretch that an address means, of a record from `first` to `last`; null without one. */
export function spanOfAddress(
  span: AddressSpan | null,
  life: Life,
  first: number,
  last: number,
): Span | null {
  if (!span) return null
  if ('from' in span) return { from: span.from, to: span.to + 1, chapter: null }
  const found = chapterSpans(life, first, last).find(({ chapter }) => chapter.id === span.chapter)
  return found ? { from: found.from, to: found.to, chapter: span.chapter } : null
}

/** Whether one stretch came of the other by moving one of its ends: a drag, not a new choice. */
export function isMovedEnd(before: Span | null, now: Span | null): boolean {
  if (!before || !now || before.chapter !== null || now.chapter !== null) return false
  return before.from === now.from || before.to === now.to
}
