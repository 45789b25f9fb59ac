import type { Bounds } from '../types'
import type { Placed, Leeway } from './leeway'

/** A leeway within one day is as good as known; a flag makes the whole day doubtful. */
const isOpen = (leeway: Leeway) => leeway.flagged || leeway.hi - leeway.lo > 1

const halfWidth = (leeway: Leeway | null) =>
  leeway && leeway.hi - leeway.lo > 1 ? (leeway.hi - leeway.lo) / 2 : 0

/**
 * What the dates leave open after neighbours have narrowed them. Where one side is open (`1923/..`)
 * only the day that the other side names is sure.
 */
export function opennessOf({ start, end }: Placed): Bounds {
  let sureFrom = -Infinity
  let sureTo = Infinity
  if (start && isOpen(start)) sureFrom = Math.max(start.hi, Math.floor(start.lo) + 1)
  if (end && isOpen(end)) sureTo = Math.min(end.lo, Math.ceil(end.hi) - 1)
  if (!start) sureFrom = Math.floor(end?.lo ?? Infinity)
  if (!end) sureTo = Math.ceil(start?.hi ?? -Infinity)
  const slackDays = Math.max(halfWidth(start), halfWidth(end))
  return {
    sureFrom,
    sureTo,
    mayFrom: start?.lo ?? -Infinity,
    mayTo: end?.hi ?? Infinity,
    slackDays,
  }
}
