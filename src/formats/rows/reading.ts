import type { Geometry } from 'geojson'
import type { GenericSchema, InferOutput } from 'valibot'
import { parseWhen } from '../../core/time/edtf'
import { parseOrReport, type ProblemList } from '../../core/life/problems'

/** Where a feature stands in its file, and whom to tell what is wrong with it. */
export interface Where {
  file: string
  problems: ProblemList
  /** The path of one of its fields: a line and a column, or keys. */
  at: (field: string) => string
}

/** A value that fits its schema; else it is reported and left out, and the feature goes on. */
export function fitting<S extends GenericSchema>(
  schema: S,
  value: unknown,
  field: string,
  { file, problems, at }: Where,
): InferOutput<S> | undefined {
  if (value === undefined) return undefined
  return parseOrReport(schema, value, file, at(field), problems) ?? undefined
}

/** What spreadsheets make of dates as soon as they see them: 10.04.1917, 4/10/1917. */
const REWRITTEN = /^\d{1,2}([./])\d{1,2}\1\d{2,4}$/

/** A date that can be read; else it is reported and left out. */
export function dated(date: string | undefined, field: string, where: Where): string | undefined {
  if (date === undefined) return undefined
  const parsed = parseWhen(date)
  if (parsed.ok) return date
  const { file, problems, at } = where
  const why = REWRITTEN.test(date)
    ? ' (a spreadsheet may have rewritten it: format it as text)'
    : ''
  problems.error(
    file,
    at(field),
    parsed.problem,
    `${parsed.detail}${why}; write 1902, 1902-10, 1898~, 1917-04-03/1917-04-29 or ../1914.`,
    { date },
  )
  return undefined
}

/** What stands in the geometry's seat, without the members that a life has no use for. */
export const plain = (geometry: Geometry | null) =>
  geometry === null || !('coordinates' in geometry)
    ? (geometry ?? undefined)
    : { type: geometry.type, coordinates: geometry.coordinates }
