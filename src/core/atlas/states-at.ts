import type { Day } from '../time/day'
import { ATLAS_DAYS, type Atlas, type Ownership, type State, type StateName } from './model'

/** The row that holds on a day, or null before the first and after the last. */
function rowAt<Row extends Ownership>(rows: readonly Row[], day: Day): Row | null {
  let [low, high] = [0, rows.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rows[middle]?.from ?? Infinity) <= day) low = middle
    else high = middle - 1
  }
  const row = rows[low]
  return row && row.from <= day && day < row.until ? row : null
}

/** Whether the atlas answers for a day; beyond its days an open end of a row says nothing. */
export const isInAtlas = (day: Day): boolean =>
  Math.floor(day) >= ATLAS_DAYS[0] && Math.floor(day) <= ATLAS_DAYS[1]

/**
 * Who had the unit on that day; null for an unknown unit and outside the days of the atlas. A
 * fraction of a day does not matter.
 */
export function ownerAt<Row extends Ownership>(
  atlas: Atlas<Row>,
  day: Day,
  unit: string,
): Row | null {
  return isInAtlas(day) ? rowAt(atlas.owners.get(unit) ?? [], Math.floor(day)) : null
}

/** Who had each unit on that day; no one outside the days of the atlas. */
export function statesAt(atlas: Atlas, day: Day): Map<string, Ownership> {
  const whole = Math.floor(day)
  const found = new Map<string, Ownership>()
  if (!isInAtlas(day)) return found
  for (const [unit, rows] of atlas.owners) {
    const row = rowAt(rows, whole)
    if (row) found.set(unit, row)
  }
  return found
}

/** The name that a state bore on that day. */
export function nameAt(state: State, day: Day): StateName {
  const name = state.names.findLast(({ from }) => from <= day) ?? state.names[0]
  if (!name) throw new RangeError(`state "${state.id}" has no name`)
  return name
}

/** The names that a state bore on two days, the earlier one first; one where they are the same. */
export const namesBetween = (state: State, first: Day, last: Day): readonly StateName[] => [
  ...new Set([nameAt(state, first), nameAt(state, last)]),
]

/** Days on which some unit (of those given, else of all) changed hands or standing, in order. */
export function changeDays(atlas: Atlas, units: Iterable<string> = atlas.owners.keys()): Day[] {
  const days = new Set<Day>()
  for (const unit of units) {
    for (const { from } of atlas.owners.get(unit) ?? []) if (Number.isFinite(from)) days.add(from)
  }
  return [...days].sort((a, b) => a - b)
}
