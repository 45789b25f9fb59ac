import type { ProblemList } from '../../core/life/problems'

/** A line of a table and where it begins in the file, from 1. */
export interface CsvLine {
  number: number
  cells: string[]
}

export interface CsvTable {
  /** Names of the columns in lower case; null if there is no table. */
  header: string[] | null
  lines: CsvLine[]
}

const lineBreaks = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** Which of comma, semicolon and tab the first line has most: spreadsheets differ by country. */
function delimiterOf(text: string): string {
  const top = text.slice(0, text.search(/[\r\n]|$/))
  const count = (sign: string) => top.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** The cells of a CSV text, line by line; what breaks the table is reported and the rest goes on. */
export async function csvTable(
  text: string,
  file: string,
  problems: ProblemList,
): Promise<CsvTable> {
  const { default: papa } = await import('papaparse')
  const plain = text.replace(/^\uFEFF/, '')
  const all: CsvLine[] = []
  let [number, read] = [1, 0]
  papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    step({ data, errors, meta }) {
      for (const { code } of errors) {
        if (code === 'MissingQuotes' || code === 'InvalidQuotes') reportQuotes(number)
      }
      if (data.some((cell) => cell.trim() !== '')) all.push({ number, cells: data })
      number += lineBreaks(plain.slice(read, meta.cursor))
      read = meta.cursor
    },
  })
  function reportQuotes(line: number) {
    const message =
      'a quotation mark is not closed, or stands in the middle of a cell; write it twice ("") inside quotes.'
    problems.error(file, String(line), 'broken-quotes', message, { line })
  }
  const [top, ...lines] = all
  if (!top || lines.length === 0) {
    const message =
      'holds no table; the first line names the columns, each other line is a feature.'
    problems.error(file, '', 'nothing-to-read', message)
    return { header: null, lines: [] }
  }
  const header = top.cells.map((name) => name.trim().toLowerCase())
  for (const line of lines) {
    if (line.cells.length === header.length) continue
    const message = `has ${line.cells.length} cells, the header has ${header.length}; is a delimiter missing, or a cell with one not in quotes?`
    const values = { found: line.cells.length, expected: header.length }
    problems.error(file, String(line.number), 'cells-miscounted', message, values)
  }
  return { header, lines }
}
