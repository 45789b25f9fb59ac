import type { Column, Row } from './columns'
import type { Words } from '../partial-life'
import type { Where } from '../rows/reading'

/** What the cells of a flat row hold, as values. */

/** A row as a file has it: columns may be missing. */
export type FoundRow = Partial<Row>

/** The members of a list; undefined if there is none. */
export const list = (text: string | null | undefined) =>
  text
    ? text
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
    : undefined
/** NaN for what is no number: the schema then says so. */
export const figure = (text: string | null | undefined) =>
  text ? (text.trim() === '' ? NaN : Number(text)) : undefined
/** Undefined for an empty cell. */
export const filled = (text: string | null | undefined) => text || undefined

/** Leaves out what is undefined, so that what was read is as bare as what was written. */
export const bare = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T

/** A text in the languages there are; undefined if there is none. */
export function words(en: string | null | undefined, ru: string | null | undefined) {
  const found: Words = { ...(en && { en }), ...(ru && { ru }) }
  return Object.keys(found).length > 0 ? found : undefined
}

/** `TRUE` is what a spreadsheet makes of `true`; another word stays, for the schema to refuse. */
export function flag(text: string | null | undefined): boolean | string | undefined {
  const lower = text?.toLowerCase()
  return lower === 'true' ? true : lower === 'false' ? false : filled(text)
}

/** The value of a column that holds JSON; what cannot be read is reported. */
export function json(row: FoundRow, column: Column, where: Where): unknown {
  const text = filled(row[column])
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    const message =
      'is not readable as JSON; write it as geodata/README.md has it, or leave it out.'
    where.problems.error(where.file, where.at(column), 'not-json-cell', message)
    return undefined
  }
}
