import { dayFromGregorian, dayFromIso, type Day } from '../time/day'

const COARSE = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/

/**
 * The day on which a change took effect, from an EDTF date (level 0: a year, month or day). A date
 * coarser than a day stands for the middle day of what it leaves open, in `to` of the row that ends
 * as in `from` of the one that begins, so that the same text on both sides leaves neither hole nor
 * overlap. `..` is `open` (-Infinity or Infinity); null where it is no single date.
 */
export function dayOfChange(edtf: string, open: Day): Day | null {
  if (edtf === '..') return open
  const found = COARSE.exec(edtf)
  if (!found) return dayFromIso(edtf)
  const [year, month] = [Number(found[1]), Number(found[2] ?? 0)]
  const first = dayFromGregorian(year, month || 1, 1)
  const after = month > 0 && month < 12 ? dayFromGregorian(year, month + 1, 1) : dayFromGregorian(year + 1, 1, 1) // prettier-ignore
  return Math.floor((first + after - 1) / 2)
}
