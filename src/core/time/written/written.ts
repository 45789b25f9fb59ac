import { parseWhen } from '../edtf'
import { folded } from './fold'
import { OLD_STYLE } from './lexicon'
import type { Side, WrittenFault, WrittenNote } from './parts'
import { readSide, writtenSide, type ReadSide, type WrittenOptions } from './side'
import { readSpan, type ReadSpan } from './span'

export type { DayOrder } from './figures'
export type { WrittenFault, WrittenNote } from './parts'
export type { WrittenOptions } from './side'

/** A date as people write it, read into EDTF level 1 of the Gregorian calendar; or why not. */
export type Written =
  | { ok: true; edtf: string; whenOldStyle?: string; notes: WrittenNote[] }
  | { ok: false; fault: WrittenFault }

const fault = (fault: WrittenFault): Written => ({ ok: false, fault })

/** What was made is EDTF, whatever was written: a day that no calendar has is refused here at last. */
function sound(edtf: string, oldStyle: string | undefined, notes: Iterable<WrittenNote>): Written {
  const parsed = parseWhen(edtf)
  if (parsed.ok) {
    return {
      ok: true,
      edtf,
      notes: [...new Set(notes)],
      ...(oldStyle && { whenOldStyle: oldStyle }),
    }
  }
  return fault(parsed.problem === 'not-edtf' ? 'not-a-date' : parsed.problem)
}

function single(read: ReadSide, o: WrittenOptions): Written {
  const side = writtenSide(read, o)
  if (typeof side === 'string') return fault(side)
  return sound(side.to ? `${side.edtf}/${side.to}` : side.edtf, side.oldStyle, read.notes)
}

function spanned({ from, to }: ReadSpan, o: WrittenOptions): Written {
  // "1–14 May 1917 O.S.": the mark stands at the end, and is of both.
  const calendar = to?.calendar ?? o.calendar
  const sides = [from, to].map((read) => read && writtenSide(read, { ...o, calendar }))
  const wrong = sides.find((side) => typeof side === 'string')
  if (wrong) return fault(wrong)
  const [first, last] = sides as (Side | null)[]
  const notes = [...(from?.notes ?? []), ...(to?.notes ?? [])]
  const oldStyle =
    first?.oldStyle && last?.oldStyle ? `${first.oldStyle}/${last.oldStyle}` : undefined
  return sound(`${first?.edtf ?? '..'}/${last?.to ?? last?.edtf ?? '..'}`, oldStyle, notes)
}

/** "26 October (7 November) 1879": both styles stand there; the new one is in brackets. */
function bothStyles(text: string, o: WrittenOptions): Written | null {
  const found =
    /^(\d{1,2})\s*(\p{L}*)\.?\s*(\d{4})?\s*[(/]\s*(\d{1,2})\s*(\p{L}*)\.?\s*(\d{4})?\s*\)?\s*(.*)$/u.exec(
      text,
    )
  if (!found) return null
  const [, day, month, year, newDay, newMonth, newYear, rest = ''] = found
  const brackets = text.includes('(')
  const tail = rest.replace(/[.)]/g, ' ').trim()
  const oldText = [day, month || newMonth, year ?? newYear, tail].filter(Boolean).join(' ')
  const newText = [newDay, newMonth || month, newYear ?? year, tail].filter(Boolean).join(' ')
  const [old, now] = [
    readWritten(oldText, { ...o, calendar: 'julian' }),
    readWritten(newText, { ...o, calendar: 'gregorian' }),
  ]
  if (!old.ok || !now.ok || now.edtf.length < 10) return null
  // "4/17 September": only where the two are one day; else they are a span.
  if (old.edtf !== now.edtf && !brackets) return null
  const agree = old.edtf === now.edtf
  return {
    ...now,
    notes: ['old-style'],
    ...(agree && old.whenOldStyle && { whenOldStyle: old.whenOldStyle }),
  }
}

/** "1851–1852; printed 1853", "1861 (later print)": the date, and that a rest was left. */
function beforeRemark(text: string, o: WrittenOptions): Written | null {
  const end = /\s*[;,(]/.exec(text)
  const head = end && text.slice(0, end.index)
  if (!head || !/\d{3}|\d(?:c|th|st|nd|rd)/.test(head)) return null
  const read = readFolded(head, o)
  return read.ok ? { ...read, notes: [...read.notes, 'rest-left'] } : null
}

function readFolded(text: string, o: WrittenOptions): Written {
  const both = bothStyles(text, o)
  if (both) return both
  const alone = readSide(text, o)
  if (typeof alone !== 'string') {
    const read = single(alone, o)
    if (read.ok) return read
    const span = readSpan(text, o)
    return span ? spanned(span, o) : read
  }
  const isSettled = alone === 'day-or-month' || alone === 'other-calendar'
  const span = isSettled ? null : readSpan(text, o)
  return span ? spanned(span, o) : fault(alone)
}

/** Signs of the longest date with its remarks; what is longer is a text, and not looked through. */
const LONGEST = 240

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[tT ]\d/

/**
 * Reads a date as people write it: "31 December 1911", 1.5.1917, "c. 1902", «12 мая 1907 г.»,
 * "spring 1917", 1902–04, "before 1910", "1890s", in English, Russian, German, French or Spanish,
 * or in EDTF, which stays as it is. What could mean two things is a fault, never a guess: a year of
 * two figures, 03/04/1917 without an `order`.
 */
export function readWritten(text: string, o: WrittenOptions = {}): Written {
  const plain = text.trim()
  if (plain.length > LONGEST) return fault('not-a-date')
  const stamp = DATE_TIME.exec(plain)?.[1]
  if (stamp !== undefined) return sound(stamp, undefined, ['hour-left'])
  if (/^-\d{1,3}$/.test(plain)) return fault('short-year')
  const isJulian = o.calendar === 'julian' || OLD_STYLE.test(folded(plain))
  if (!isJulian && parseWhen(plain).ok) {
    return sound(plain, undefined, /(^|\/)-?\d{4}-24[~?%]?(\/|$)/.test(plain) ? ['winter'] : [])
  }
  const simple = folded(plain)
  const read = readFolded(simple, o)
  if (read.ok || o.order !== undefined) return read.ok ? read : (beforeRemark(simple, o) ?? read)
  // Both ends of a span may be open so: whether the order alone is missing, the order tells.
  const ordered = readFolded(simple, { ...o, order: 'day-first' })
  if (ordered.ok && ordered.notes.includes('order-taken')) return fault('day-or-month')
  return beforeRemark(simple, o) ?? read
}
