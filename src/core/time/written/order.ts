import { folded } from './fold'
import type { DayOrder } from './figures'

/** Languages in which the day comes before the month in figures; English writes both. */
const DAY_FIRST = new Set(['de', 'fr', 'es', 'ru', 'it', 'pt', 'nl', 'pl', 'uk', 'cs', 'be', 'bg'])

const FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/g

/** What decides the order of day and month in a column of dates. */
export interface OrderFound {
  order?: DayOrder
  /** Why: a cell of the column, the language of the table; `open` asks, `none` has no such date. */
  by: 'cell' | 'language' | 'open' | 'none' | 'contradiction'
}

/**
 * The order of day and month in a column: by a cell that allows only one (30/04/1917), else by the
 * language of the table; in English, or where two cells contradict each other, nobody can know.
 */
export function orderOf(cells: Iterable<string>, language: string | undefined): OrderFound {
  let [dayFirst, monthFirst, open] = [false, false, false]
  for (const cell of cells) {
    for (const [, a, b] of folded(cell).matchAll(FIGURES)) {
      const [first, second] = [Number(a), Number(b)]
      if (first > 12 && first <= 31 && second <= 12) dayFirst = true
      else if (second > 12 && second <= 31 && first <= 12) monthFirst = true
      else if (first <= 12 && second <= 12 && first !== second && !cell.includes('.')) open = true
    }
  }
  if (dayFirst && monthFirst) return { by: open ? 'contradiction' : 'none' }
  if (dayFirst || monthFirst) return { order: dayFirst ? 'day-first' : 'month-first', by: 'cell' }
  if (!open) return { by: 'none' }
  const tag = language?.split('-')[0]
  if (tag !== undefined && DAY_FIRST.has(tag)) return { order: 'day-first', by: 'language' }
  return { by: 'open' }
}
