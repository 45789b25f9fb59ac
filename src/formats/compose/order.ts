import type { When } from '../../core/time/edtf'

/** Where a date lies among others: an open side counts as the other one. */
function placeInTime({ start, end }: When): number {
  if (start.precision === 'open') return end.earliest
  return start.earliest
}

/** Dates in the order of their beginnings, then of their ends. */
export const order = (a: When, b: When): number =>
  placeInTime(a) - placeInTime(b) || a.outer[1] - b.outer[1]
