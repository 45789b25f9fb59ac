import { isoFromDay, type Day } from '../time/day'
import { parseTypedDate } from '../time/typed'

/** A date as it was typed, in EDTF as coarse as it is, and its first day. */
export interface TypedDate {
  /** "1917", "1917-04" or "1917-04-10". */
  edtf: string
  day: Day
}

/** Year alone; month and year in figures or words. */
const YEAR = /^\d{4}(?:\s*(?:г\.?|год|года|году))?$/
const MONTH =
  /^(?:\d{4}-\d{1,2}|\d{1,2}\.\s?\d{4}|\p{L}+\.?,?\s+\d{4}(?:\s*(?:г\.?|год|года|году))?)$/u

/** The date that a query is, if it is one: "1917", "April 1917", «10 апреля 1917», "10.04.1917". */
export function dateIn(query: string): TypedDate | null {
  const text = query.trim().toLowerCase()
  const day = parseTypedDate(text)
  if (day === null) return null
  const iso = isoFromDay(day)
  const letters = YEAR.test(text) ? 4 : MONTH.test(text) ? 7 : iso.length
  return { edtf: iso.slice(0, letters), day }
}
