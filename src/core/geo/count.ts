import { bisectRight, bisector } from 'd3-array'

/** How many of ascending numbers are at most `most`. */
export const countUpTo: (ascending: ArrayLike<number>, most: number) => number = bisectRight

/** Index of the last element whose value is at most `x`, of elements in its order; -1 if there is none. */
export const lastAtMost = <T>(
  sorted: readonly T[],
  x: number,
  value: (element: T) => number,
): number => bisector(value).right(sorted, x) - 1

/** Index of the leg (from point i to i + 1) of a line that holds `x`, by the place of each point on it. */
export const legAt = (places: readonly number[], x: number): number =>
  Math.max(0, Math.min(countUpTo(places, x), places.length - 1) - 1)
