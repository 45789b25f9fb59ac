import { isoFromDay } from '../../core/time/day'
import { whenOf, type Bound } from '../../core/time/edtf'

/** How many characters of an ISO date say no more than is known. */
const KNOWN_TO: Partial<Record<Bound['precision'], number>> = {
  day: '1902-10-05'.length,
  month: '1902-10'.length,
  season: '1902-10'.length,
}
const TO_THE_YEAR = '1902'.length

/** A year, a month or a day (gYear, gYearMonth, date of XML Schema): never finer than the record. */
function written(day: number, { precision }: Bound): string | undefined {
  if (!Number.isFinite(day)) return undefined
  return isoFromDay(day).slice(0, KNOWN_TO[precision] ?? TO_THE_YEAR)
}

/**
 * Begin and end for a TimeSpan; undefined where open. What KML cannot say (about, perhaps, a season
 * or decade by name) becomes its outermost months or years; the EDTF goes beside it.
 */
export function spanOf(when: string): { begin?: string; end?: string } {
  const { start, end } = whenOf(when)
  return { begin: written(start.earliest, start), end: written(end.latest, end) }
}

/** The date alone of an XML Schema date or time stamp: `1917-04-10T12:00:00Z` is of 10 April. */
export const dateAlone = (text: string): string =>
  text.trim().replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1')

/** EDTF of a TimeSpan's two ends, where there is at least one. */
export function edtfOf(begin: string | undefined, end: string | undefined): string | undefined {
  const [from, to] = [begin, end].map((text) => text && dateAlone(text))
  if (!from && !to) return undefined
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`
}
