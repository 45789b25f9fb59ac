/**
 * A spreadsheet runs a cell that begins with one of these as a formula, quoted or not (OWASP, "CSV
 * Injection"); full-width signs count in East Asian editions.
 */
const RUNS = /^'*[=+\-@\t\r＝＋－＠]/u
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/u
/** A figure is safe, and must stay one for whoever counts with it. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/

/** What would run in a spreadsheet, an apostrophe before it: every spreadsheet takes it as text. */
export const guarded = (text: string): string =>
  RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text

/** The cell as it was before `guarded`. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)

/** Whether a spreadsheet would run this cell. */
export const runs = (cell: string): boolean =>
  RUNS.test(cell) && !GUARDED.test(cell) && !NUMBER.test(cell)
