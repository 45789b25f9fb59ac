import type { CsvRow, CsvTable } from './csv'
import { dayOfChange } from './day-of-change'
import {
  STATUSES,
  type AtlasProblem,
  type AtlasProblemCode,
  type AtlasSource,
  type OwnershipRow,
  type State,
  type Status,
} from './model'

const FILE = 'ownership.csv'
const COLUMNS = ['unit', 'state', 'from', 'to', 'status', 'sovereign', 'exactness_km', 'source']

export interface KnownWords {
  states: ReadonlyMap<string, State>
  sources: ReadonlyMap<string, AtlasSource>
  /** Kilometres of each unit that exists. */
  exactness: ReadonlyMap<string, number>
}

const isStatus = (word: string): word is Status => (STATUSES as readonly string[]).includes(word)

function readRow(
  { line, cells }: CsvRow,
  known: KnownWords,
  fault: (line: number, code: AtlasProblemCode, message: string) => void,
): OwnershipRow | null {
  const cell = (name: string) => cells[name] ?? ''
  const [unit, state, sovereign] = [cell('unit'), cell('state'), cell('sovereign')]
  const source = cell('source')
  let whole = true
  const claim = (holds: boolean, code: AtlasProblemCode, message: string) => {
    if (holds) return
    whole = false
    fault(line, code, message)
  }
  const ownKm = known.exactness.get(unit)
  claim(ownKm !== undefined, 'unknown-unit', `there is no unit "${unit}"`)
  claim(known.states.has(state), 'unknown-state', `there is no state "${state}"`)
  const isKnown = sovereign === '' || known.states.has(sovereign)
  claim(isKnown, 'unknown-state', `there is no state "${sovereign}" to be sovereign`)
  const status = cell('status')
  claim(isStatus(status), 'unknown-status', `"${status}" is no status (${STATUSES.join(', ')})`)
  const sourceId = source.split(':')[0]?.trim() ?? ''
  claim(known.sources.has(sourceId), 'unknown-source', `there is no source "${sourceId}"`)
  const from = dayOfChange(cell('from'), -Infinity)
  const until = dayOfChange(cell('to'), Infinity)
  claim(from !== null, 'not-a-date', `from: "${cell('from')}" is no EDTF date`)
  claim(until !== null, 'not-a-date', `to: "${cell('to')}" is no EDTF date`)
  const km = cell('exactness_km') === '' ? (ownKm ?? 0) : Number(cell('exactness_km'))
  claim(km >= 0, 'not-a-number', `exactness_km: "${cell('exactness_km')}" is no number of km`)
  if (!whole || from === null || until === null || !isStatus(status)) return null
  const text = `"${unit}": ${cell('from')} to ${cell('to')} is no time at all`
  claim(from < until, 'ends-before-it-starts', text)
  const law = sovereign === '' ? null : sovereign
  const note = cell('note')
  return { unit, state, from, until, status, sovereign: law, exactnessKm: km, source, note, line }
}

/** The rows that can be understood; what is wrong with the others goes to `problems`. */
export function readOwnership(
  table: CsvTable,
  known: KnownWords,
  problems: AtlasProblem[],
): OwnershipRow[] {
  const fault = (line: number, code: AtlasProblemCode, message: string) =>
    problems.push({ file: FILE, line, code, message })
  const missing = COLUMNS.filter((name) => !table.columns.includes(name))
  for (const name of missing) fault(1, 'missing-column', `there is no column "${name}"`)
  if (missing.length > 0) return []
  for (const line of table.ragged) {
    fault(line, 'ragged-row', 'the row has more or fewer cells than the head')
  }
  return table.rows.flatMap((row) => readRow(row, known, fault) ?? [])
}
