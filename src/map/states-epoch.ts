import { changeDays, type Atlas } from '../core/atlas'
import type { Day } from '../core/calendar/day'

/** Last index whose value is at most `x`; -1 where there is none. */
function lastAtMost(sorted: readonly number[], x: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) <= x) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Numbers the spans of days within which the whole map of states stays the same: no owner changes
 * and no state its name.
 */
export function createEpochs(atlas: Atlas): (day: Day) => number {
  const renamings = [...atlas.states.values()].flatMap(({ names }) => names.map(({ from }) => from))
  const days = new Set([...changeDays(atlas), ...renamings.filter(Number.isFinite)])
  const sorted = [...days].sort((a, b) => a - b)
  return (day) => lastAtMost(sorted, Math.floor(day))
}
