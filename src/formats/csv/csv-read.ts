import type { Problem } from '../../core/life/model'
import { ProblemList } from '../../core/life/problems'
import type { FoundRow } from './cells'
import { COLUMNS, type Column } from './columns'
import { runs, unguarded } from './csv-cell'
import { csvTable } from './csv-table'
import { warnUnread } from '../rows/foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../rows/gather'
import { isLpTable, readLpTable } from '../linked-places/lp-tsv'
import { emptyLife } from '../partial-life'
import type { Where } from '../rows/reading'
import { geometryIn } from '../table/place-cells'
import { isUnderstood, type Table, type TableMapping } from '../table/role'
import { RowReader } from '../table/row'
import { understandTable } from '../table/understand'

/** A formula that would run is pointed out and taken as the text that it is. */
function guardCells(table: Table, file: string, problems: ProblemList): Table {
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, i) => {
      if (cell === null) return null
      if (runs(cell)) {
        const message =
          'begins as a formula does; kept as text, and written with an apostrophe before it.'
        const heading = table.headings[i]?.toLowerCase() ?? ''
        problems.warning(file, `${line}:${heading}`, 'formula-cell', message)
      }
      return unguarded(cell)
    }),
  }))
  return { ...table, rows }
}

/** Two columns of one name, of which a life has room for one: nobody knows which is meant. */
function reportDoubles(
  { headings }: Table,
  mapping: TableMapping,
  file: string,
  problems: ProblemList,
) {
  const seen = new Set<string>()
  headings.forEach((heading, i) => {
    const name = heading.trim().toLowerCase()
    const role = mapping.columns[i]?.role
    if (name === '') return
    if (
      seen.has(name) &&
      (role === 'note' || role === 'own') &&
      name !== 'note' &&
      name !== 'notes'
    ) {
      const message = `has two columns "${heading}": the first is taken, the other kept as a note; give them names of their own.`
      problems.error(file, '1', 'double-column', message, { name: heading })
    }
    seen.add(name)
  })
}

const POINTS: Record<string, string> = {
  lon: 'lon',
  lng: 'lon',
  longitude: 'lon',
  lat: 'lat',
  latitude: 'lat',
  wkt: 'wkt',
}

/** A row of our own table: cells by the names of their columns, word for word. */
function addOwn(table: Table, gathering: Gathering, file: string, problems: ProblemList): void {
  const unread = new Set<string>()
  const names = table.headings.map((heading) => heading.trim().toLowerCase())
  const known = new Set<string>(COLUMNS)
  for (const { line, cells } of table.rows) {
    const where: Where = { file, problems, at: (field) => `${line}:${field}` }
    const row: FoundRow = {}
    const points = new Map<string, string>()
    names.forEach((name, i) => {
      const cell = cells[i] ?? null
      const point = POINTS[name]
      if (known.has(name)) row[name as Column] = cell
      else if (cell !== null && point) points.set(point, cell)
      else if (cell !== null) unread.add(name)
    })
    gathering.add({ row, geometry: geometryIn((role) => points.get(role), where), where })
  }
  warnUnread(unread, file, problems)
}

/**
 * Reads a table as the mapping says that it is to be understood: what `understandTable` thought of
 * it, or what the reader made of that.
 */
export function applyMapping(table: Table, mapping: TableMapping, file: string): ReadFile {
  const problems = new ProblemList()
  const gathering = new Gathering(file)
  if (!isUnderstood(mapping)) {
    const names = table.headings.map((heading) => `"${heading}"`).join(', ')
    const message = `nothing of the table was understood: none of its columns (${names}) is known as a place, coordinates or a date; say what they hold.`
    problems.error(file, '1', 'table-not-understood', message, { names })
    return { life: emptyLife(), problems: problems.all }
  }
  reportDoubles(table, mapping, file, problems)
  if (mapping.isOwn) addOwn(table, gathering, file, problems)
  else {
    const reader = new RowReader(mapping, file)
    for (const { line, cells } of table.rows) {
      const where: Where = { file, problems, at: (field) => `${line}:${field}` }
      gathering.addForeign(reader.read(cells, where, null), where)
    }
    reader.report(problems)
  }
  const { language } = mapping
  return { life: { ...gathering.life(), ...(language && { language }) }, problems: problems.all }
}

/** A CSV text as a table, with what is wrong with its lines. */
export async function readTable(
  text: string,
  file: string,
  progress?: (part: number) => void,
): Promise<{ table: Table | null; problems: Problem[] }> {
  const problems = new ProblemList()
  const table = await csvTable(text, file, problems, progress)
  return { table: table && guardCells(table, file, problems), problems: problems.all }
}

/** Reads CSV, Etape's own or anybody's with a header, whatever stands between the cells. */
export async function readCsv(text: string, file: string): Promise<ReadFile> {
  const { table, problems } = await readTable(text, file)
  if (!table) return { life: emptyLife(), problems }
  const read = isLpTable(table)
    ? readLpTable(table, file)
    : applyMapping(table, understandTable(table), file)
  return { life: read.life, problems: byLine([...problems, ...read.problems]) }
}

/** What broke the table was found first; a reader mends from the top. */
export function byLine(problems: readonly Problem[]): Problem[] {
  const line = ({ path }: Problem) => Number.parseInt(path || '1')
  return [...problems].sort((a, b) => line(a) - line(b))
}
