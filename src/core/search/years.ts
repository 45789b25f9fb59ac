import { gregorianFromDay } from '../time/day'
import { whenOf } from '../time/edtf'

/** A longer time belongs to no single year of it. */
const MOST_YEARS = 5

/** The years that a date (EDTF) touches, as they are typed: "1917"; none of an open or a long one. */
export function yearOf(edtf: string): string[] {
  const [first, last] = whenOf(edtf).outer
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  const [from, to] = [gregorianFromDay(first).year, gregorianFromDay(last).year]
  if (to - from >= MOST_YEARS) return []
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
}
