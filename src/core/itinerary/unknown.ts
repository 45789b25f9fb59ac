import { whenOf } from '../time/edtf'
import type { Gap, Life } from '../life/model'
import { resolveItinerary } from './resolve'
import { gapAt, reach } from './whereabouts'

/** A stretch of which nobody knows where the person was: half-open, in fractional days. */
export interface UnknownStretch {
  id: string
  start: number
  end: number
  /** The recorded gap that says why; null where the record is silent about that, too. */
  gap: Gap | null
}

/** Less than a day that no gap explains is the hour of a date, not a stretch to tell of. */
const LEAST_DAYS = 1

/** A stretch cut where another gap begins to explain it, or ends to. */
function cut(life: Life, personId: string, start: number, end: number): UnknownStretch[] {
  const bounds = life.gaps
    .filter(({ who }) => who.includes(personId))
    .map(({ when }) => whenOf(when).outer)
    .flatMap(([from, to]) => [from, to + 1])
    .filter((bound) => start < bound && bound < end)
  const cuts = [start, ...bounds.sort((a, b) => a - b), end]
  const parts: UnknownStretch[] = []
  cuts.slice(1).forEach((to, i) => {
    const from = cuts[i] ?? start
    const gap = gapAt(life.gaps, personId, (from + to) / 2)
    const last = parts.at(-1)
    if (last && last.gap === gap) last.end = to
    else parts.push({ id: gap?.id ?? `unknown-${from}`, start: from, end: to, gap })
  })
  return parts.filter((part) => part.gap !== null || part.end - part.start >= LEAST_DAYS)
}

/**
 * Where the record of a person does not say where he or she was, from birth to death, in order:
 * whenever `whereabouts` answers `unknown`. Throws a RangeError if the life has no such person.
 */
export function unknownStretches(life: Life, personId: string): UnknownStretch[] {
  const { segments, first, last } = resolveItinerary(life, personId)
  const stretches: UnknownStretch[] = []
  let known: number = first
  const until = (moment: number) => {
    if (moment > known) stretches.push(...cut(life, personId, known, moment))
  }
  for (const segment of segments) {
    until(segment.start)
    known = Math.max(known, reach(segment))
  }
  until(last + 1)
  return stretches
}
