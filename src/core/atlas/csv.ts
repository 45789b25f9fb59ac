/** A row of a table: its cells by column name, and the line of the file where it starts. */
export interface CsvRow {
  line: number
  cells: Record<string, string>
}

export interface CsvTable {
  columns: string[]
  rows: CsvRow[]
  /** Lines whose number of cells is not that of the head. */
  ragged: number[]
}

/** Cells of one record at a time, as RFC 4180 writes them: quotes doubled inside quotes. */
function* records(text: string): Generator<{ line: number; cells: string[] }> {
  let [cells, cell, quoted, line, start] = [[] as string[], '', false, 1, 1]
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '\n') line++
    if (quoted) {
      if (char !== '"') cell += char ?? ''
      else if (text[i + 1] === '"') cell += text[++i] ?? ''
      else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === ',') {
      cells.push(cell)
      cell = ''
    } else if (char === '\n') {
      yield { line: start, cells: [...cells, cell] }
      ;[cells, cell, start] = [[], '', line]
    } else if (char !== '\r') cell += char ?? ''
  }
  if (cell !== '' || cells.length > 0) yield { line: start, cells: [...cells, cell] }
}

/** Reads a table whose first line names its columns; empty lines are passed over. */
export function parseCsv(text: string): CsvTable {
  const [head, ...body] = [...records(text.replace(/^\uFEFF/, ''))]
  const columns = (head?.cells ?? []).map((name) => name.trim())
  const filled = body.filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '')
  return {
    columns,
    rows: filled.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(columns.map((name, i) => [name, (cells[i] ?? '').trim()])),
    })),
    ragged: filled.filter(({ cells }) => cells.length !== columns.length).map(({ line }) => line),
  }
}
