import type { Calendar } from '../calendars'
import { dayFromJulian, isGregorianDate, isJulianDate, isoFromDay } from '../day'

/** What a text says of one date, before it is anything else. */
export interface Parts {
  /** Astronomical: 44 BC is -43. */
  year?: number
  month?: number
  day?: number
  /** 21 spring to 24 winter. */
  season?: number
  /** A decade or century as EDTF writes it: `189X`, `18XX`, `-01XX`. */
  masked?: string
}

export type WrittenFault =
  | 'not-a-date'
  /** 03/04/1917: two days on two sides of the Atlantic. */
  | 'day-or-month'
  /** 79, 3.4.17: of which century? */
  | 'short-year'
  /** 12 May: of which year? */
  | 'no-year'
  /** Rosh Hashanah, Easter, Brumaire. */
  | 'other-calendar'
  | 'impossible-date'
  | 'ends-before-it-starts'

/** What reading a date did to it that a reader should know. */
export type WrittenNote =
  /** Turned from the Julian calendar. */
  | 'old-style'
  /** Winter lasts to the end of February of the next year here. */
  | 'winter'
  /** 1902–04, 1905/06: the second year was cut. */
  | 'year-completed'
  /** early, middle, late: the whole was taken. */
  | 'part-of'
  /** 1800s: taken for the century, in which the decade lies. */
  | 'century-or-decade'
  /** between … and …, either … or …: somewhere in it. */
  | 'between'
  | 'before-christ'
  | 'hour-left'
  /** A remark beside the date. */
  | 'rest-left'
  /** The order of day and month is that of the column or of the table's language. */
  | 'order-taken'

const pad = (n: number, width: number) => String(Math.abs(n)).padStart(width, '0')

/** A year as EDTF writes it. */
export function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`
  return (year < 0 ? '-' : '') + pad(year, 4)
}

/** One side of a date, in EDTF; `to` where the Julian calendar makes a span of it. */
export interface Side {
  edtf: string
  to?: string
  /** As the source has it, in the Julian calendar. */
  oldStyle?: string
}

/** EDTF of the parts, in the Gregorian calendar whatever they were in; or what is wrong with them. */
export function sideOf(parts: Parts, calendar: Calendar): Side | WrittenFault {
  const { year, month, day, season, masked } = parts
  if (masked !== undefined) return { edtf: masked }
  if (year === undefined) return 'no-year'
  if (season !== undefined) return { edtf: `${edtfYear(year)}-${season}` }
  if (month === undefined) return { edtf: edtfYear(year) }
  if (month < 1 || month > 12) return 'impossible-date'
  const written = `${edtfYear(year)}-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`
  if (calendar === 'gregorian') {
    const exists = isGregorianDate({ year, month, day: day ?? 1 })
    return exists ? { edtf: written } : 'impossible-date'
  }
  if (!isJulianDate({ year, month, day: day ?? 1 })) return 'impossible-date'
  const from = dayFromJulian(year, month, day ?? 1)
  if (day !== undefined) return { edtf: isoFromDay(from), oldStyle: written }
  const next = month === 12 ? dayFromJulian(year + 1, 1, 1) : dayFromJulian(year, month + 1, 1)
  return { edtf: isoFromDay(from), to: isoFromDay(next - 1), oldStyle: written }
}
