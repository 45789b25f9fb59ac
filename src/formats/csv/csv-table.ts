import type { ProblemList } from '../../core/life/problems'
import { roleOfHeading } from '../table/headings'
import type { Table, TableRow } from '../table/role'

const DELIMITERS = [',', ';', '\t', '|']

/** Rows after which somebody who waits is told how far it is. */
const ROWS_A_TIME = 5000

const lineBreaks = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0
const count = (text: string, sign: string) => text.split(sign).length - 1

/** Which sign the first line has most between its cells: spreadsheets differ by country. */
function delimiterOf(text: string): string {
  const top = text.slice(0, text.search(/[\r\n]|$/))
  return DELIMITERS.reduce((best, sign) => (count(top, sign) > count(top, best) ? sign : best))
}

/** "# carter's road, a remark" is one; "#,name,date" heads a column of numbers. */
function isRemark(line: string, table: string): boolean {
  if (!line.startsWith('#')) return false
  const sign = delimiterOf(table)
  return !(count(line, sign) > 0 && count(line, sign) >= count(table, sign))
}

/** What stands before the table: "sep=;" of a spreadsheet, remarks after a #, empty lines. */
function headOf(text: string): { skipped: number; delimiter?: string } {
  const table = /^[^#\r\n][^\r\n]*/m.exec(text)?.[0] ?? ''
  let skipped = 0
  let delimiter: string | undefined
  for (const [whole, line = ''] of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const sep = /^"?sep=(.)"?$/i.exec(line)?.[1]
    if (sep) delimiter = sep
    else if (whole === '' || (!isRemark(line, table) && line.trim() !== '')) break
    skipped += whole.length
  }
  return { skipped, delimiter }
}

/** A second line of headings under merged ones: "position" over "lat" and "lon". */
function withSubHeadings(
  headings: string[],
  [first, ...rest]: TableRow[],
): { headings: string[]; rows: TableRow[] } | null {
  if (!first || rest.length === 0 || !headings.includes('')) return null
  const filled = first.cells.filter((cell) => cell !== null)
  const areHeadings =
    filled.length > 0 && filled.every((cell) => !/\d/.test(cell) && roleOfHeading(cell) !== null)
  if (!areHeadings) return null
  return { headings: headings.map((heading, i) => first.cells[i] ?? heading), rows: rest }
}

/** The lines of a text as cells; what breaks them is reported and the rest goes on. */
async function linesOf(
  text: string,
  from: number,
  delimiter: string,
  report: (line: number) => void,
  progress: (part: number) => void,
) {
  const { default: papa } = await import('papaparse')
  const all: { line: number; cells: string[] }[] = []
  const body = text.slice(from)
  let [line, read] = [1 + lineBreaks(text.slice(0, from)), 0]
  papa.parse<string[]>(body, {
    delimiter,
    step({ data, errors, meta }) {
      for (const { code } of errors) {
        if (code === 'MissingQuotes' || code === 'InvalidQuotes') report(line)
      }
      if (data.some((cell) => cell.trim() !== '')) all.push({ line, cells: data })
      line += lineBreaks(body.slice(read, meta.cursor))
      read = meta.cursor
      if (all.length % ROWS_A_TIME === 0) progress(read / body.length)
    },
  })
  return all
}

/** The cells of a CSV text, line by line; null, and reported, where there is no table. */
export async function csvTable(
  text: string,
  file: string,
  problems: ProblemList,
  progress: (part: number) => void = () => undefined,
): Promise<Table | null> {
  const plain = text.replace(/^\uFEFF/, '')
  const { skipped, delimiter } = headOf(plain)
  const all = await linesOf(
    plain,
    skipped,
    delimiter ?? delimiterOf(plain.slice(skipped)),
    (line) => {
      const message =
        'a quotation mark is not closed, or stands in the middle of a cell; write it twice ("") inside quotes.'
      problems.error(file, String(line), 'broken-quotes', message, { line })
    },
    progress,
  )
  const [top, ...lines] = all
  if (!top || lines.length === 0) {
    const message =
      'holds no table; the first line names the columns, each other line is a feature.'
    problems.error(file, '', 'nothing-to-read', message)
    return null
  }
  const headings = top.cells.map((name) => name.trim())
  const rows = lines.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => (cell === '' ? null : cell)),
  }))
  for (const { line, cells } of rows) {
    if (cells.length === headings.length) continue
    const message = `has ${cells.length} cells, the header has ${headings.length}; is a delimiter missing, or a cell with one not in quotes?`
    const values = { found: cells.length, expected: headings.length }
    problems.error(file, String(line), 'cells-miscounted', message, values)
  }
  return withSubHeadings(headings, rows) ?? { headings, rows }
}
