import { isoFromDay, type Day } from '../time/day'
import { ATLAS_DAYS, type AtlasProblem, type OwnershipRow } from './model'

const FILE = 'ownership.csv'

const text = (day: Day) => (Number.isFinite(day) ? isoFromDay(day) : '..')

/** Faults between two rows that follow one another. */
function between(before: OwnershipRow, after: OwnershipRow): AtlasProblem[] {
  const at = { file: FILE, line: after.line }
  const { unit } = after
  if (before.until > after.from) {
    const both = `"${before.state}" (line ${String(before.line)}) and "${after.state}"`
    const message = `"${unit}" has two owners from ${text(after.from)}: ${both}`
    return [{ ...at, code: 'two-owners', message }]
  }
  if (before.until < after.from) {
    const message = `"${unit}" has no owner from ${text(before.until)} to ${text(after.from)}`
    return [{ ...at, code: 'hole', message }]
  }
  return []
}

/** Every unit has exactly one owner on every day of the atlas. */
export function checkOwners(
  owners: ReadonlyMap<string, readonly OwnershipRow[]>,
  units: Iterable<string>,
): AtlasProblem[] {
  const problems: AtlasProblem[] = []
  for (const unit of units) {
    const rows = owners.get(unit) ?? []
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) {
      problems.push({ file: FILE, line: 1, code: 'no-owner', message: `"${unit}" has no owner` })
      continue
    }
    const [begin, end] = ATLAS_DAYS
    if (first.from > begin) {
      const message = `"${unit}" has no owner before ${text(first.from)}`
      problems.push({ file: FILE, line: first.line, code: 'hole', message })
    }
    if (last.until <= end) {
      const message = `"${unit}" has no owner from ${text(last.until)}`
      problems.push({ file: FILE, line: last.line, code: 'hole', message })
    }
    rows.slice(1).forEach((row, i) => problems.push(...between(rows[i] ?? row, row)))
  }
  return problems
}
