import type { Parts, WrittenFault } from './parts'

/** Which comes first in 03/04/1917. */
export type DayOrder = 'day-first' | 'month-first'

/** A date in figures alone, with what was taken for granted in it. */
export type Figures =
  { ok: true; parts: Parts; byOrder: boolean } | { ok: false; fault: WrittenFault }

const found = (parts: Parts, byOrder = false): Figures => ({ ok: true, parts, byOrder })
const fault = (fault: WrittenFault): Figures => ({ ok: false, fault })

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/
const PACKED = /^(1\d|20)(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/
const MONTH_YEAR = /^(\d{1,2})([-/.])(\d{4})$/

/** Of the two figures before a year: which is the day. Full stops go with the day first. */
function dayMonth(a: number, b: number, sign: string, year: number, order?: DayOrder): Figures {
  const [isMonth, couldBeMonth] = [a <= 12, b <= 12]
  if (!isMonth && !couldBeMonth) return fault('impossible-date')
  if (!isMonth) return found({ year, month: b, day: a })
  if (!couldBeMonth) return found({ year, month: a, day: b })
  if (a === b) return found({ year, month: a, day: a })
  if (sign === '.' && order !== 'month-first') return found({ year, month: b, day: a })
  if (order === undefined) return fault('day-or-month')
  return found(
    order === 'day-first' ? { year, month: b, day: a } : { year, month: a, day: b },
    true,
  )
}

/** Reads a date that is written in figures alone; null where it is not. `order` decides 03/04/1917. */
export function readFigures(text: string, order?: DayOrder): Figures | null {
  if (/^\d{4}$/.test(text)) return found({ year: Number(text) })
  if (/^-?\d{1,3}$/.test(text)) return fault('short-year')
  const first = YEAR_FIRST.exec(text)
  if (first) {
    const [, year, sign, month, day] = first
    // 1905/06 and 1905.06 are for others to read: a season, a year of school or of trade.
    if (day === undefined && sign !== '-' && month?.length !== 2) return null
    if (day === undefined && sign === '/') return null
    return found({ year: Number(year), month: Number(month), day: day ? Number(day) : undefined })
  }
  const packed = PACKED.exec(text)
  if (packed) {
    const [, century = '', years = '', month, day] = packed
    return found({ year: Number(century + years), month: Number(month), day: Number(day) })
  }
  const last = YEAR_LAST.exec(text)
  if (last) {
    const [, a, sign = '', b, year = ''] = last
    if (year.length === 2) return fault('short-year')
    return dayMonth(Number(a), Number(b), sign, Number(year), order)
  }
  const month = MONTH_YEAR.exec(text)
  if (month && Number(month[1]) <= 12)
    return found({ year: Number(month[3]), month: Number(month[1]) })
  return null
}
