import type { OrderFound } from '../../core/time/written/order'
import type { Column } from '../csv/columns'

/** What a column of a table may hold; the page offers these, in this order, where a guess is wrong. */
export const ROLES = [
  'name', 'title', 'text', 'note', 'person', 'source',
  'date', 'start', 'end', 'year', 'month', 'day', 'end-year', 'end-month', 'end-day',
  'position', 'lat', 'lon', 'north-south', 'east-west', 'wkt',
  'from', 'to', 'from-lat', 'from-lon', 'to-lat', 'to-lon', 'mode',
  'id', 'uri', 'certainty', 'own', 'leave',
] as const // prettier-ignore
export type Role = (typeof ROLES)[number]

/** How a column was recognised: by its heading, by what is in it, as one of ours, or by the reader. */
export type RecognisedBy = 'heading' | 'content' | 'own' | 'reader' | 'nothing'

export interface ColumnReading {
  /** As the table has it; may be empty. */
  heading: string
  role: Role
  by: RecognisedBy
  /** Which of our columns, where the role is `own`. */
  own?: Column
}

/** What a table was understood to be: shown to the reader, who may change it, then applied. */
export interface TableMapping {
  columns: ColumnReading[]
  /** It is Etape's own table: taken word for word. */
  isOwn: boolean
  /** BCP 47, of headings and cells; undefined where they do not tell. */
  language: string | undefined
  order: OrderFound
  /** In which the dates are counted, where a mark or the reader says so. */
  calendar?: 'julian' | 'gregorian'
}

/** Of these a table may have several: what they say is joined. */
export const JOINED: ReadonlySet<Role> = new Set<Role>([
  'text',
  'note',
  'person',
  'source',
  'leave',
])

/** Whether enough was recognised to show anything: where, or when, or between what. */
export function isUnderstood({ columns, isOwn }: TableMapping): boolean {
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role))
  return isOwn || has('name', 'position', 'wkt', 'from', 'to') || (has('lat') && has('lon')) ||
    (has('title') && has('date', 'start', 'end', 'year')) // prettier-ignore
}

/** A table as it stands in a file: headings, and rows with the line each begins in. */
export interface Table {
  headings: string[]
  rows: TableRow[]
}

export interface TableRow {
  /** In the file, from 1. */
  line: number
  /** Null where a cell is empty. */
  cells: (string | null)[]
}
