/** How many of ascending numbers are at most `most`. */
export function countUpTo(ascending: ArrayLike<number>, most: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? Infinity) <= most) low = middle + 1
    else high = middle
  }
  return low
}
