/**
 * A moment is a day number: the Julian Day Number of a civil date, whole at the start of that date,
 * with a fraction for the time of day (noon is +0.5). 1879-11-07 is 2407661.
 *
 * The program never holds a moment as a JavaScript `Date`: that would shift with the time zone.
 * Conversions follow E. G. Richards, "Calendars", in Explanatory Supplement to the Astronomical
 * Almanac, 3rd ed. (2013), sec. 15.11; valid for every year from -4800 on.
 */
export type Day = number

/** A date as a calendar writes it. Months and days count from 1; year 0 is 1 BC. */
export interface CivilDate {
  year: number
  month: number
  day: number
}

/** Day number of the year's start in months counted from March, without the calendar's leap rule. */
function dayInMarchYears(year: number, month: number, day: number): { y: number; days: number } {
  const beforeMarch = month < 3 ? 1 : 0
  const y = year + 4800 - beforeMarch
  const m = month + 12 * beforeMarch - 3
  return { y, days: day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) }
}

/** The day number of a date of the Gregorian calendar. Does not check that the date exists. */
export function dayFromGregorian(year: number, month: number, day: number): Day {
  const { y, days } = dayInMarchYears(year, month, day)
  return days - Math.floor(y / 100) + Math.floor(y / 400) - 32045
}

/** The day number of a date of the Julian calendar. Does not check that the date exists. */
export function dayFromJulian(year: number, month: number, day: number): Day {
  return dayInMarchYears(year, month, day).days - 32083
}

function civilFromShifted(f: number): CivilDate {
  const e = 4 * f + 3
  const g = Math.floor((((e % 1461) + 1461) % 1461) / 4)
  const h = 5 * g + 2
  const month = ((Math.floor(h / 153) + 2) % 12) + 1
  return {
    year: Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12),
    month,
    day: Math.floor((h % 153) / 5) + 1,
  }
}

/** The Gregorian date of a moment; a fraction of a day is dropped. */
export function gregorianFromDay(day: Day): CivilDate {
  const j = Math.floor(day)
  const century = Math.floor((Math.floor((4 * j + 274277) / 146097) * 3) / 4)
  return civilFromShifted(j + 1401 + century - 38)
}

/** The Julian date of a moment; a fraction of a day is dropped. */
export function julianFromDay(day: Day): CivilDate {
  return civilFromShifted(Math.floor(day) + 1401)
}

/** Whether the Gregorian calendar has this date. */
export function isGregorianDate({ year, month, day }: CivilDate): boolean {
  const there = gregorianFromDay(dayFromGregorian(year, month, day))
  return there.year === year && there.month === month && there.day === day
}

/** Whether the Julian calendar has this date (29 February 1900 is one of its days). */
export function isJulianDate({ year, month, day }: CivilDate): boolean {
  const there = julianFromDay(dayFromJulian(year, month, day))
  return there.year === year && there.month === month && there.day === day
}

const pad = (n: number, width: number) =>
  (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(width, '0')

/** A moment's Gregorian date as `1917-04-10`, 44 BC as `-0043-…`; the time of day is dropped. */
export function isoFromDay(day: Day): string {
  const date = gregorianFromDay(day)
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
}

/** The day of an ISO date `1917-04-10`, or null if it is not one or no such day exists. */
export function dayFromIso(iso: string): Day | null {
  const found = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return null
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return isGregorianDate(date) ? dayFromGregorian(date.year, date.month, date.day) : null
}
