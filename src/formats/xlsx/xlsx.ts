import type { Table, TableRow } from '../table/role'

type Cell = string | number | boolean | Date | null

/** A cell as somebody would type it: dates as ISO, figures without what dividing left over. */
function cellText(cell: Cell): string | null {
  if (cell === null) return null
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return null
    const [day = '', hour = ''] = cell.toISOString().split('T')
    return hour.startsWith('00:00:00') ? day : `${day} ${hour.slice(0, 5)}`
  }
  if (typeof cell === 'number') return String(+cell.toPrecision(15))
  const text = String(cell)
  return text.trim() === '' ? null : text
}

/** The first row that is not a title over the table: of the rows above half as wide as the widest. */
function headRow(rows: readonly TableRow[]): number {
  const width = ({ cells }: TableRow) => cells.filter((cell) => cell !== null).length
  const widest = rows.slice(0, 20).reduce((most, row) => Math.max(most, width(row)), 0)
  return Math.max(
    0,
    rows.findIndex((row) => width(row) * 2 > widest),
  )
}

/** A sheet as a table; null where it has no row under its headings. */
export function sheetTable(data: readonly (readonly Cell[])[]): Table | null {
  const rows = data.map((cells, i): TableRow => ({ line: i + 1, cells: cells.map(cellText) }))
  const head = headRow(rows)
  const headings = (rows[head]?.cells ?? []).map((cell) => (cell ?? '').trim())
  const filled = rows.slice(head + 1).filter(({ cells }) => cells.some((cell) => cell !== null))
  return filled.length === 0 ? null : { headings, rows: filled }
}

/** Cells between the first and the last that anybody fills; a name of a cell may claim far more. */
const MOST_CELLS = 20_000_000

/** Whether the cells of the sheets stand where a spreadsheet has any: else room is made for a whole desert of them. */
export function areCellsThere(files: ReadonlyMap<string, Uint8Array>): boolean {
  for (const [path, bytes] of files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue
    let [columns, rows] = [0, 0]
    for (const [, name = ''] of new TextDecoder().decode(bytes).matchAll(/<c\b[^>]*?\sr="([^"]*)"/g)) {
      const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? []
      if (letters === undefined) return false
      columns = Math.max(columns, [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0))
      rows = Math.max(rows, Number(row))
    }
    if (columns * rows > MOST_CELLS) return false
  }
  return true
} // prettier-ignore

/**
 * The sheets of a spreadsheet (.xlsx) that hold a table, by their names. Rejects where it is
 * damaged or locked. Formulas are not run: the value that was saved with them counts.
 */
export async function xlsxTables(bytes: Uint8Array): Promise<{ name: string; table: Table }[]> {
  const { default: readExcel } = await import('read-excel-file/universal')
  const copy = new Uint8Array(bytes)
  const sheets = await readExcel(new Blob([copy]), { trim: false })
  return sheets.flatMap(({ sheet, data }) => {
    const table = sheetTable(data as Cell[][])
    return table ? [{ name: sheet, table }] : []
  })
}
