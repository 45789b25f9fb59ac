import type { EdtfNode } from 'edtf'
import { dayFromGregorian, isGregorianDate, type Day } from './day'

export type Precision =
  'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'open'

/** One end of a date: the days it could be, as the calendar unit gives them, both inclusive. */
export interface Bound {
  /** -Infinity where the start is open. */
  earliest: Day
  /** Infinity where the end is open. */
  latest: Day
  precision: Precision
  /** `~`: about then. Flags do not widen the days by an invented figure. */
  approximate: boolean
  /** `?`: the source is not sure. */
  uncertain: boolean
}

/** Bits of the parser's mask of unspecified digits, yyyymmdd from the lowest. */
const YEAR_TENS_AND_UNITS = 0b1100
const YEAR_UNITS = 0b1000
const MONTH = 0b110000
const DAY = 0b11000000

/** From the first day of a month to the day before the first of `count` months later. */
function months(year: number, month: number, count: number): [Day, Day] {
  const next = month - 1 + count
  const after = dayFromGregorian(year + Math.floor(next / 12), (next % 12) + 1, 1)
  return [dayFromGregorian(year, month, 1), after - 1]
}

/**
 * The days of a season, 21 spring to 24 winter, by whole months of the northern hemisphere.
 * Winter begins in December of its year and ends in February of the next one.
 */
function season(year: number, code: number): [Day, Day] {
  return months(year, (code - 20) * 3, 3)
}

function daysOf(node: EdtfNode): { days: [Day, Day]; precision: Precision } | null {
  const [year = 0, month, day] = node.values as number[]
  const mask = node.unspecified ?? 0
  if (node.type === 'Season') return { days: season(year, month ?? 21), precision: 'season' }
  // The package takes "79" for a century and "191" for a decade: of level 1 neither is.
  if (node.type !== 'Date' || node.values.length > 3) return null
  if (mask & YEAR_TENS_AND_UNITS) {
    // A digit is unspecified only if all finer ones are too; `19X5` is of level 2.
    return (mask & YEAR_TENS_AND_UNITS) === YEAR_UNITS
      ? { days: months(year, 1, 120), precision: 'decade' }
      : { days: months(year, 1, 1200), precision: 'century' }
  }
  if (month === undefined || mask & MONTH) return { days: months(year, 1, 12), precision: 'year' }
  if (day === undefined || mask & DAY) {
    return { days: months(year, month + 1, 1), precision: 'month' }
  }
  const only = dayFromGregorian(year, month + 1, day)
  return { days: [only, only], precision: 'day' }
}

/** The bound that a parsed date (not an interval) stands for, or null if it is none we use. */
export function boundOf(node: EdtfNode): Bound | null {
  const found = daysOf(node)
  if (!found) return null
  return {
    earliest: found.days[0],
    latest: found.days[1],
    precision: found.precision,
    approximate: Boolean(node.approximate),
    uncertain: Boolean(node.uncertain),
  }
}

/** Unspecified figures of a year (`189X`, `18XX`, `-01XX`), and years of more than four figures. */
const MASKED_YEAR = /^(-?)(\d{1,3})(X{1,3})([~?%]?)$/
const LONG_YEAR = /^Y(-?\d{5,})([~?%]?)$/
const UNSPECIFIED = ['year', 'decade', 'century', 'millennium'] as const

/**
 * The bound of a year of which figures are unspecified, or that has more than four: the package
 * knows these without flags only, and takes those before Christ from the wrong end.
 */
export function unusualBound(edtf: string): Bound | null {
  const [long, figures = '', longFlag] = LONG_YEAR.exec(edtf) ?? []
  if (long !== undefined) {
    return flagged(months(Number(figures), 1, 12), 'year', longFlag)
  }
  const [, sign, known = '', unknown = '', flag] = MASKED_YEAR.exec(edtf) ?? []
  if (known.length + unknown.length !== 4) return null
  const years = 10 ** unknown.length
  // -01XX are the years -199 to -100: the unspecified figures count away from the year 0.
  const first = sign ? -(Number(known) * years + years - 1) : Number(known) * years
  const precision = UNSPECIFIED[unknown.length] ?? 'century'
  return flagged(months(first, 1, 12 * years), precision, flag)
}

function flagged([earliest, latest]: [Day, Day], precision: Precision, flag = ''): Bound {
  return {
    earliest,
    latest,
    precision,
    approximate: flag === '~' || flag === '%',
    uncertain: flag === '?' || flag === '%',
  }
}

const PLAIN = /^(-?\d{4})(?:-(0[1-9]|1[0-2]|2[1-4])(?:-(\d\d))?)?([~?%]?)$/

/** Of a plain date; null for a day that no calendar has. */
function plainDays(year: number, month?: number, day?: number): ReturnType<typeof daysOf> {
  if (month === undefined) return { days: months(year, 1, 12), precision: 'year' }
  if (day === undefined) {
    return month > 12
      ? { days: season(year, month), precision: 'season' }
      : { days: months(year, month, 1), precision: 'month' }
  }
  if (!isGregorianDate({ year, month, day })) return null
  const only = dayFromGregorian(year, month, day)
  return { days: [only, only], precision: 'day' }
}

/**
 * The bound of a plain year, season, month or day, flagged as a whole or not; null for all other
 * EDTF and for days that no calendar has. The grammar of the parser knows these too, but takes a
 * third of a millisecond for each, and a life has a thousand.
 */
export function plainBound(edtf: string): Bound | null {
  const [whole, y, m, d, flag] = PLAIN.exec(edtf) ?? []
  if (whole === undefined) return null
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
  const found = plainDays(Number(y), number(m), number(d))
  if (!found) return null
  return flagged(found.days, found.precision, flag)
}

/** The bound of an interval's open side. */
export function openBound(): Bound {
  return {
    earliest: -Infinity,
    latest: Infinity,
    precision: 'open',
    approximate: false,
    uncertain: false,
  }
}
