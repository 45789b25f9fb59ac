import type { Lang } from './lang'
import { gregorianFromDay } from './day'
import { parseWhen, whenOf, type Bound, type When } from './edtf'
import { coarseText } from './print-bound'
import { bothDays, dateDay, dayText, shareUnit, type PrintDayOptions } from './print-day'
import { monthName, yearName, type Case } from './words'

export interface PrintWhenOptions extends PrintDayOptions {
  /** The date as the source has it in the Julian calendar (EDTF). */
  whenOldStyle?: string
  /** An interval is a span ("4–29 April") or holds one moment somewhere ("between … and …"). */
  as?: 'span' | 'moment'
}

const WORDS = {
  en: {
    about: 'about', from: 'from', aboutFrom: 'from about', to: 'to', aboutTo: 'to about',
    until: 'until', aboutUntil: 'until about', between: 'between', roughly: 'roughly between', and: 'and',
    oldStyle: 'O.S.', undated: 'at an unknown time',
  },
  ru: {
    about: 'около', from: 'с', aboutFrom: 'примерно с', to: 'до', aboutTo: 'примерно до',
    until: 'до', aboutUntil: 'примерно до', between: 'между', roughly: 'примерно между', and: 'и',
    oldStyle: 'ст. ст.', undated: 'время неизвестно',
  },
} as const // prettier-ignore

function boundText(bound: Bound, o: PrintDayOptions, form: Case, yearless = false): string {
  const text =
    bound.precision === 'day'
      ? dayText(dateDay(bound.earliest, o), o, yearless)
      : coarseText(bound, o.lang, form, yearless)
  return bound.uncertain ? `${text} (?)` : text
}

function singleText(bound: Bound, o: PrintDayOptions): string {
  if (!bound.approximate) return boundText(bound, o, 'nominative')
  return `${WORDS[o.lang].about} ${boundText(bound, o, 'genitive')}`
}

/** Whether the first of two bounds can leave its year to the second. */
function sharesYear(start: Bound, end: Bound, o: PrintDayOptions): boolean {
  const named = (bound: Bound) => ['day', 'month', 'season'].includes(bound.precision)
  if (!named(start) || !named(end) || start.uncertain) return false
  if (start.precision === 'day' && end.precision === 'day') {
    return shareUnit('year', dateDay(start.earliest, o), dateDay(end.earliest, o))
  }
  const years = [start, end].map((bound) => gregorianFromDay(bound.earliest).year)
  return years[0] === years[1]
}

/** Days of one month: `4–29 April 1917`, `4 (17) – 7 (20) September 1917`; else null. */
function daysOfOneMonth(start: Bound, end: Bound, o: PrintWhenOptions, joint: string) {
  if (start.precision !== 'day' || end.precision !== 'day') return null
  if (start.uncertain || end.uncertain) return null
  const [first, last] = [dateDay(start.earliest, o), dateDay(end.earliest, o)]
  if (!shareUnit('month', first, last) || !first.oldStyle !== !last.oldStyle) return null
  const { year, month } = last.newStyle
  const name = monthName(month, o.lang, 'genitive', o.style === 'short')
  return `${bothDays(first)}${joint}${bothDays(last)} ${name} ${yearName(year, o.lang)}`
}

/** «С» before the genitive; it is «со 2 февраля», second, but «с 20 января». */
function since(words: string, genitive: string, lang: Lang): string {
  const vowel = lang === 'ru' && /^2 /.test(genitive) ? 'о' : ''
  return `${words}${vowel} ${genitive}`
}

const isOne = ({ start, end }: When) =>
  start.earliest === end.earliest && start.precision === end.precision

function momentText(when: When, o: PrintWhenOptions): string {
  const { start, end } = when
  if (isOne(when)) return singleText(end, o)
  const words = WORDS[o.lang]
  const between = start.approximate || end.approximate ? words.roughly : words.between
  const yearless = sharesYear(start, end, o)
  const compact = daysOfOneMonth(start, end, o, ` ${words.and} `)
  if (compact) return `${between} ${compact}`
  const [first, last] = [
    boundText(start, o, 'instrumental', yearless),
    boundText(end, o, 'instrumental'),
  ]
  return `${between} ${first} ${words.and} ${last}`
}

function approximateSpan({ start, end }: When, o: PrintWhenOptions): string {
  const words = WORDS[o.lang]
  const first = boundText(start, o, 'genitive', sharesYear(start, end, o))
  const from = start.approximate ? words.aboutFrom : words.from
  const to = end.approximate ? words.aboutTo : words.to
  return `${since(from, first, o.lang)} ${to} ${boundText(end, o, 'genitive')}`
}

function spanText(when: When, o: PrintWhenOptions): string {
  const { start, end } = when
  if (start.approximate || end.approximate) return approximateSpan(when, o)
  if (isOne(when)) return boundText(end, o, 'nominative')
  const numeric = [start, end].every((bound) => bound.precision === 'year' && !bound.uncertain)
  if (numeric) return `${boundText(start, o, 'nominative')}–${boundText(end, o, 'nominative')}`
  const dual = dateDay(start.earliest, o).oldStyle !== null
  const compact = daysOfOneMonth(start, end, o, dual ? ' – ' : '–')
  const first = () => boundText(start, o, 'nominative', sharesYear(start, end, o))
  return compact ?? `${first()} – ${boundText(end, o, 'nominative')}`
}

function halfOpenText({ start, end }: When, o: PrintWhenOptions): string {
  const words = WORDS[o.lang]
  if (start.precision !== 'open') {
    const from = start.approximate ? words.aboutFrom : words.from
    return since(from, boundText(start, o, 'genitive'), o.lang)
  }
  if (end.precision === 'open') return words.undated
  return `${end.approximate ? words.aboutUntil : words.until} ${boundText(end, o, 'genitive')}`
}

function whenText(when: When, o: PrintWhenOptions): string {
  if (!when.isInterval) return singleText(when.start, o)
  if (when.start.precision === 'open' || when.end.precision === 'open') return halfOpenText(when, o)
  return o.as === 'moment' ? momentText(when, o) : spanText(when, o)
}

const toTheDay = ({ start, end }: When) =>
  [start, end].every((bound) => bound.precision === 'day' || bound.precision === 'open')

const TO_THE_DAY = /^\d{4}-\d{2}-\d{2}[~?%]?$/

/** Whether the styles differ in days only: a coarse side ("about 1885") is the same in both. */
function coarseSidesAgree(when: When, old: string): boolean {
  const oldSides = old.split('/')
  return when.edtf
    .split('/')
    .every((side, i) => side === oldSides[i] || TO_THE_DAY.test(oldSides[i] ?? ''))
}

/** A coarse date that the source has in the old style: as it stands there, then as it is used. */
function withOldStyle(when: When, old: string, o: PrintWhenOptions): string {
  if (coarseSidesAgree(when, old)) return whenText(when, { ...o, calendar: 'julian' })
  const parsed = parseWhen(old)
  if (!parsed.ok) return whenText(when, o)
  // Of the side that is to the day, too: the old style has been said.
  const now = whenText(when, { ...o, calendar: 'gregorian' })
  const then = whenText(parsed.when, { ...o, calendar: 'gregorian' })
  return then === now ? now : `${then} ${WORDS[o.lang].oldStyle} (${now})`
}

/**
 * An EDTF date in words, no more precise than it is: "about 1898", "autumn 1902", "1890s",
 * "4–29 April 1917", "October 1902 – January 1903", "until August 1914"; days in both styles
 * where the Julian calendar was in use. Throws a RangeError on a date that cannot be read.
 */
export function printWhen(edtf: string, o: PrintWhenOptions): string {
  const when = whenOf(edtf)
  if (o.whenOldStyle === undefined) return whenText(when, o)
  if (!toTheDay(when)) return withOldStyle(when, o.whenOldStyle, o)
  return whenText(when, { ...o, calendar: o.calendar ?? 'julian' })
}
