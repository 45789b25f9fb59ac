import type { Lang } from './lang'
import { gregorianFromDay } from './day'
import type { Bound } from './edtf'
import { centuryName, decadeName, monthName, seasonName, yearName, type Case } from './words'

/**
 * A bound coarser than a day, in the calendar unit of its precision: "October 1902",
 * "autumn 1902", "1890s". `yearless` leaves the year of a month or season to what follows.
 */
export function coarseText(bound: Bound, lang: Lang, form: Case, yearless = false): string {
  const { year, month } = gregorianFromDay(bound.earliest)
  const tail = yearless ? '' : ` ${yearName(year, lang)}`
  switch (bound.precision) {
    case 'month':
      return monthName(month, lang, form) + tail
    case 'season':
      return seasonName(month, lang, form) + tail
    case 'decade':
      return decadeName(year, lang, form)
    case 'century':
      return centuryName(year, lang, form)
    case 'millennium':
      return `${yearName(year, lang)}–${yearName(year + 999, lang)}`
    default:
      return yearName(year, lang)
  }
}
