import { ATLAS_DAYS, changeDays, type Atlas } from '../core/atlas'
import { countUpTo } from '../core/geo/count'
import type { Day } from '../core/time/day'

/**
 * The days from which the map of states differs from that of the day before, in order: an owner
 * changed or a state its name; also the first day of the atlas and the one after its last.
 */
export function epochDays(atlas: Atlas): Day[] {
  const renamings = [...atlas.states.values()].flatMap(({ names }) => names.map(({ from }) => from))
  const [first, last] = ATLAS_DAYS
  const within = [...changeDays(atlas), ...renamings].filter((day) => day > first && day <= last)
  return [...new Set([first, ...within, last + 1])].sort((a, b) => a - b)
}

/** The number of the span that a day lies in, by the first days of the spans; -1 before the first. */
export function epochAt(days: readonly Day[], day: Day): number {
  return countUpTo(days, Math.floor(day)) - 1
}
