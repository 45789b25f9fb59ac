import type { Lang } from './lang'
import { gregorianFromDay, type Day } from './day'
import { whenOf } from './edtf'

type Unit = 'day' | 'month' | 'year'
const EN: Record<Unit, [string, string]> = {
  day: ['day', 'days'],
  month: ['month', 'months'],
  year: ['year', 'years'],
}
const RU: Record<Unit, [string, string, string]> = {
  day: ['день', 'дня', 'дней'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
}
const DAYS_A_MONTH = 365.2425 / 12

/** Which Russian form follows a number: 1 год, 2 года, 5 лет, 11 лет, 21 год. */
function russianForm(n: number): 0 | 1 | 2 {
  const [tens, units] = [Math.floor((n % 100) / 10), n % 10]
  if (tens === 1 || units === 0 || units > 4) return 2
  return units === 1 ? 0 : 1
}

/** A number with its unit: "26 days", «26 дней». */
export function counted(n: number, unit: Unit, lang: Lang): string {
  return `${n} ${lang === 'en' ? EN[unit][n === 1 ? 0 : 1] : RU[unit][russianForm(n)]}`
}

/**
 * A length of time in the two units that say most: "26 days", "4 months", "1 year 3 months".
 * Below two months by days, above by months of 30.4 days; less than a day says so.
 */
export function printDuration(days: number, lang: Lang): string {
  if (days < 0.75) return lang === 'en' ? 'less than a day' : 'меньше суток'
  if (days < 60) return counted(Math.round(days), 'day', lang)
  const months = Math.round(days / DAYS_A_MONTH)
  const parts: [number, Unit][] = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
  ]
  return parts
    .filter(([n]) => n > 0)
    .map(([n, unit]) => counted(n, unit, lang))
    .join(' ')
}

/** Whole years from one day to another, by the Gregorian calendar. */
function yearsBetween(from: Day, to: Day): number {
  const [birth, then] = [gregorianFromDay(from), gregorianFromDay(to)]
  const before = then.month < birth.month || (then.month === birth.month && then.day < birth.day)
  return then.year - birth.year - (before ? 1 : 0)
}

/**
 * The age on a day: "aged 37", «37 лет»; "aged about 37", «около 37 лет» where the date of birth
 * is not known to the day; empty before the birth.
 */
export function printAge(birth: string, day: Day, lang: Lang): string {
  const { start, outer } = whenOf(birth)
  // Born by some day is no age.
  if (day < outer[0] || !Number.isFinite(outer[0])) return ''
  const exact = start.precision === 'day' && !start.approximate && !start.uncertain
  const years = yearsBetween(exact ? start.earliest : (outer[0] + outer[1]) / 2, day)
  if (years < 1) return lang === 'en' ? 'in the first year of life' : 'на первом году жизни'
  if (lang === 'en') return exact ? `aged ${years}` : `aged about ${years}`
  // After «около» the genitive: «около 21 года», «около 22 лет».
  return exact
    ? counted(years, 'year', lang)
    : `около ${years} ${russianForm(years) === 0 ? 'года' : 'лет'}`
}
