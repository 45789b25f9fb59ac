import { dayFromGregorian, gregorianFromDay } from '../core/time/day'
import { dateDay } from '../core/time/print-day'
import { bothDays } from '../core/time/print-day'
import type { Territory } from '../core/life/vocabulary'
import type { Tick, Unit } from './lanes/ticks'
import type { Window } from './window'

/** The words of the axis in the reader's language. */
export interface AxisWords {
  /** Twelve short names. */
  months: readonly string[]
  /** A year before our era. */
  beforeEra: (year: number) => string
  /** Whose calendar counted on a day. */
  territoryAt: (day: number) => Territory | undefined
}

export const yearText = (year: number, words: Pick<AxisWords, 'beforeEra'>) =>
  year > 0 ? String(year) : words.beforeEra(1 - year)

/**
 * What stands at a tick: "1917", "Nov", "7" (the year of a January stands under it); where the Julian calendar was in use and days have
 * room, both styles: "25 (7)", and at the first of a month "19 Oct (1 Nov)".
 */
export function tickText(
  { day, unit }: Pick<Tick, 'day' | 'unit'>,
  finest: Unit,
  words: AxisWords,
): string {
  const { year, month } = gregorianFromDay(day)
  if (finest === 'year') return yearText(year, words)
  if (finest === 'month') return monthText(month, words)
  const dated = dateDay(day, { territory: words.territoryAt(day + 0.5) })
  const { oldStyle, newStyle } = dated
  if (unit === 'day') return bothDays(dated)
  const now = `${newStyle.day} ${monthText(month, words)}`
  return oldStyle ? `${oldStyle.day} ${monthText(oldStyle.month, words)} (${now})` : now
}

const monthText = (month: number, { months }: Pick<AxisWords, 'months'>) => months[month - 1] ?? ''

/** A year or month under the ticks, to say what "Nov" or "7" belongs to. */
export interface Context {
  from: number
  to: number
  year: number
  /** 1 to 12; 0 for a whole year. */
  month: number
}

/** The units one above the finest, as far as they are in sight; above years there is none. */
export function contextOf(finest: Unit, window: Window): Context[] {
  if (finest === 'year') return []
  const contexts: Context[] = []
  let { year, month } = gregorianFromDay(Math.floor(window.from))
  while (contexts.length < 400) {
    const byMonth = finest === 'day'
    const from = dayFromGregorian(year, byMonth ? month : 1, 1)
    const to = byMonth ? dayFromGregorian(year, month + 1, 1) : dayFromGregorian(year + 1, 1, 1)
    if (from >= window.to) break
    contexts.push({ from, to, year, month: byMonth ? month : 0 })
    if (!byMonth || month === 12) [year, month] = [year + 1, 1]
    else month += 1
  }
  return contexts
}

/** A label kept within its own stretch and in sight as long as the stretch is: left edge in px. */
export function stickyLeft(fromPx: number, toPx: number, labelPx: number): number {
  return Math.min(Math.max(fromPx, 0), toPx - labelPx)
}

/** Width of a text in the axis's type, a little more rather than less: px. */
export function textPx(text: string, pxPerCharacter = 7.4): number {
  return text.length * pxPerCharacter + 4
}
