import type { Day } from '../calendar/day'
import { parseWhen } from '../calendar/edtf'

/**
 * The day on which a change took effect, from an EDTF date. A date coarser than a day stands for
 * the middle day of what it leaves open, in `to` of the row that ends as in `from` of the one that
 * begins, so that the same text on both sides leaves neither hole nor overlap.
 * `..` is `open` (-Infinity or Infinity); null where it is no single date.
 */
export function dayOfChange(edtf: string, open: Day): Day | null {
  if (edtf === '..') return open
  const read = parseWhen(edtf)
  if (!read.ok || read.when.isInterval) return null
  const { earliest, latest } = read.when.start
  return Math.floor((earliest + latest) / 2)
}
