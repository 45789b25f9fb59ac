import type { Lang } from './lang'
import type { Calendar, Territory } from './calendars'
import { gregorianFromDay, julianFromDay, type CivilDate, type Day } from './day'
import { usesJulian } from './territories'
import { monthName, yearName } from './words'

export type PrintStyle = 'long' | 'short'

export interface PrintDayOptions {
  lang: Lang
  territory?: Territory
  /** Overrides the table of territories. */
  calendar?: Calendar
  /** `short` abbreviates the months. */
  style?: PrintStyle
}

/** A day in the calendars in which it is to be printed. */
export interface DatedDay {
  newStyle: CivilDate
  /** Where the Julian calendar was in use. */
  oldStyle: CivilDate | null
}

export function dateDay(day: Day, o: Omit<PrintDayOptions, 'lang' | 'style'>): DatedDay {
  const julian = o.calendar ? o.calendar === 'julian' : usesJulian(o.territory, day)
  return { newStyle: gregorianFromDay(day), oldStyle: julian ? julianFromDay(day) : null }
}

/** Both styles in one: `4 (17)`, or only `17`. */
export function bothDays({ oldStyle, newStyle }: DatedDay): string {
  return oldStyle ? `${oldStyle.day} (${newStyle.day})` : String(newStyle.day)
}

/** Whether all dates, in both styles, are of one month, or of one year. */
export function shareUnit(unit: 'month' | 'year', ...days: DatedDay[]): boolean {
  const dates = days.flatMap(({ oldStyle, newStyle }) =>
    oldStyle ? [oldStyle, newStyle] : [newStyle],
  )
  return dates.every(
    ({ year, month }) => year === dates[0]?.year && (unit === 'year' || month === dates[0].month),
  )
}

/** The day as a reader expects it; `yearless` leaves the year to what follows. */
export function dayText(
  dated: DatedDay,
  o: { lang: Lang; style?: PrintStyle },
  yearless = false,
): string {
  const { oldStyle, newStyle } = dated
  const name = (date: CivilDate) => monthName(date.month, o.lang, 'genitive', o.style === 'short')
  const year = yearless ? '' : ` ${yearName(newStyle.year, o.lang)}`
  if (!oldStyle || shareUnit('month', dated)) {
    return `${bothDays(dated)} ${name(newStyle)}${year}`
  }
  const [old, now] = [oldStyle, newStyle].map((date) => `${date.day} ${name(date)}`)
  return shareUnit('year', dated)
    ? `${old} (${now})${year}`
    : `${old} ${yearName(oldStyle.year, o.lang)} (${now} ${yearName(newStyle.year, o.lang)})`
}

/**
 * A day in words: "10 April 1917", and where the Julian calendar was in use both styles,
 * "26 October (7 November) 1879", «26 октября (7 ноября) 1879».
 */
export function printDay(day: Day, o: PrintDayOptions): string {
  return dayText(dateDay(day, o), o)
}
