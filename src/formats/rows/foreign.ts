import type { Geometry } from 'geojson'
import type { ProblemList } from '../../core/life/problems'
import type { FoundRow } from '../csv/cells'
import { COLUMNS, type Column } from '../csv/columns'
import type { Gathering } from './gather'
import type { Where } from './reading'
import { shapesOf, type ShapeNotes } from './shapes'
import { RowReader } from '../table/row'
import { understandTable } from '../table/understand'

const OWN = new Set<string>(COLUMNS)

/** A feature of a file that draws: what stands in its cells, and its geometry. */
export interface Feature {
  cells: Readonly<Record<string, string | null>>
  geometry: Geometry | null
  where: Where
}

const isOurs = ({ feature }: Feature['cells']) => feature !== undefined && feature !== null

/** The row that a feature of ours is; what is no column of ours is added to `unread`. */
function ownRow(cells: Feature['cells'], unread: Set<string>): FoundRow {
  const row: FoundRow = {}
  for (const [key, value] of Object.entries(cells)) {
    if (OWN.has(key)) row[key as Column] = value
    else if (value !== null) unread.add(key)
  }
  return row
}

/** Says once for a file which of its members were not taken. */
export function warnUnread(unread: ReadonlySet<string>, file: string, problems: ProblemList): void {
  if (unread.size === 0) return
  const names = [...unread].map((name) => `"${name}"`).join(', ')
  const message = `not taken, as nothing here knows what it is: ${names}; geodata/README.md lists what is read.`
  problems.warning(file, '', 'unread-columns', message, { names })
}

/** Features of anybody: their cells are read as a table is, whatever the columns are called. */
function gatherForeign(
  features: readonly Feature[],
  gathering: Gathering,
  notes: ShapeNotes,
): void {
  const [first] = features
  if (!first) return
  const { file, problems } = first.where
  const headings = [...new Set(features.flatMap(({ cells }) => Object.keys(cells)))]
  const rows = features.map(({ cells }, i) => ({
    line: i + 1,
    // A column may be called "constructor".
    cells: headings.map(
      (heading) => (Object.hasOwn(cells, heading) ? cells[heading] : null) ?? null,
    ),
  }))
  const reader = new RowReader(understandTable({ headings, rows }), file)
  features.forEach(({ geometry, where }, i) => {
    const shapes = shapesOf(geometry, notes)
    const foreign = reader.read(rows[i]?.cells ?? [], where, shapes[0] ?? null)
    if (shapes.length < 2) {
      gathering.addForeign(foreign, where)
      return
    }
    const message = `has ${shapes.length} parts; each is taken for itself, and numbered.`
    problems.warning(file, where.at('geometry'), 'parts-apart', message, { n: shapes.length })
    shapes.forEach((shape, part) => {
      gathering.addForeign(
        { ...foreign, geometry: shape, row: numbered(foreign.row, part + 1) },
        where,
      )
    })
  })
  reader.report(problems)
}

/** A part's own name and id: "March (2)". */
function numbered(row: FoundRow, n: number): FoundRow {
  const named = (column: Column) => row[column] && { [column]: `${row[column]} (${n})` }
  return {
    ...row,
    ...(n > 1 && { id: null }),
    ...named('title_en'),
    ...named('title_ru'),
    ...named('name_en'),
    ...named('name_ru'),
  }
}

/** Features of ours and of anybody, in the order in which each kind stands in the file. */
export function gatherFeatures(
  features: readonly Feature[],
  gathering: Gathering,
  unread = new Set<string>(),
): void {
  const [first] = features
  if (!first) return
  const { file, problems } = first.where
  const notes: ShapeNotes = { figures: false }
  for (const { cells, geometry, where } of features) {
    if (!isOurs(cells)) continue
    const [shape = null, ...others] = shapesOf(geometry, notes)
    if (others.length > 0) {
      const message = `has ${others.length + 1} geometries; the first is taken.`
      problems.warning(file, where.at('geometry'), 'first-geometry', message, {
        n: others.length + 1,
      })
    }
    gathering.add({ row: ownRow(cells, unread), geometry: shape, where })
  }
  gatherForeign(
    features.filter(({ cells }) => !isOurs(cells)),
    gathering,
    notes,
  )
  if (notes.figures) unread.add('altitude')
  warnUnread(unread, file, problems)
}
