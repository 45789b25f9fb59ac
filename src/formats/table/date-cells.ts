import { monthOf } from '../../core/time/written/lexicon'
import { folded } from '../../core/time/written/fold'
import {
  readWritten,
  type Written,
  type WrittenFault,
  type WrittenNote,
  type WrittenOptions,
} from '../../core/time/written/written'
import type { Where } from '../rows/reading'
import type { CellOf } from './place-cells'

/** What is wrong with a date that was written, and the way out. */
export const MEND: Record<WrittenFault, string> = {
  'not-a-date': 'is not a date that can be read; write it like 1902, May 1902, 3.4.1917, c. 1898 or 1902–1904',
  'day-or-month': 'may be a day and a month or a month and a day, and no other date of the column tells; say which comes first',
  'short-year': 'is a year of fewer than four figures, and nobody can know of which century; write all four (0079, 1917), or 79 AD',
  'no-year': 'has no year; add it',
  'other-calendar': 'is a day of another calendar or a feast that moves; write the day that it fell on',
  'impossible-date': 'is no day that exists; check day and month',
  'ends-before-it-starts': 'ends before it starts; the earlier date comes first',
} // prettier-ignore

/** How dates were read, counted over a file, so that each is said once and none goes unsaid. */
export class DateNotes {
  readonly #found = new Map<WrittenNote, { n: number; example: string; edtf: string }>()

  add(written: string, read: Extract<Written, { ok: true }>): void {
    for (const note of read.notes) {
      const known = this.#found.get(note)
      if (known) known.n += 1
      else this.#found.set(note, { n: 1, example: written, edtf: read.edtf })
    }
  }

  report({ file, problems }: Pick<Where, 'file' | 'problems'>): void {
    for (const [note, { n, example, edtf }] of this.#found) {
      const message = `${SAID[note]} ("${example}" is read as ${edtf}${n > 1 ? `; ${n} dates` : ''}).`
      problems.warning(file, '', `date-${note}`, message, { n, example, edtf })
    }
  }
}

const SAID: Record<WrittenNote, string> = {
  'old-style': 'dates of the Old Style were turned into the New; what was written is kept beside',
  winter: 'a winter is taken from December of its year to the end of February',
  'year-completed': 'a second year that was cut was completed from the first',
  'part-of': 'early, middle and late have no date of their own; the whole was taken',
  'century-or-decade': 'may be a decade or a century; the whole century was taken',
  between: 'one of two dates, or somewhere between them, is taken for the span',
  'before-christ': 'years before Christ are counted with a year 0: 44 BC is -0043',
  'hour-left': 'the time of day is left: a life is told by days',
  'rest-left': 'what stands beside a date was left out of it',
  'order-taken': 'day and month were told apart by the other dates of the column, or by the language of the table',
} // prettier-ignore

const pad = (text: string) => text.padStart(2, '0')

/** Year, month and day in columns of their own, as one date; the month may be a word. */
function composed(of: CellOf, prefix: '' | 'end-'): string | undefined {
  const year = of(`${prefix}year`)?.trim()
  if (year === undefined) return undefined
  const month = of(`${prefix}month`)?.trim()
  const day = of(`${prefix}day`)?.trim()
  // Anything else than a plain year is a date of its own: "c. 1902", "1902–04".
  if (!/^\d{4}$/.test(year) || month === undefined) return year
  const number = /^\d{1,2}$/.test(month)
    ? month
    : monthOf(folded(month).replace('.', ''))?.toString()
  if (number === undefined) return `${day ?? ''} ${month} ${year}`.trim()
  return [year, pad(number), ...(day === undefined ? [] : [pad(day)])].join('-')
}

/** A date of a row: as written, as EDTF, and what it was in the Old Style. */
export interface RowDate {
  written: string
  edtf?: string
  whenOldStyle?: string
}

type Read = Extract<Written, { ok: true }> | undefined

/** One cell read; what is wrong with it is reported. */
function readCell(
  text: string,
  field: string,
  o: WrittenOptions,
  notes: DateNotes,
  where: Where,
): Read {
  const found = readWritten(text, o)
  if (found.ok) {
    notes.add(text, found)
    return found
  }
  const { file, problems, at } = where
  const code = found.fault === 'not-a-date' ? 'not-edtf' : found.fault
  problems.error(file, at(field), code, `"${text}" ${MEND[found.fault]}.`, { date: text })
  return undefined
}

/** A span of two cells; in a table of journeys what is called departure comes first. */
function spanOf(from: Read, to: Read, written: string, of: CellOf, where: Where): RowDate {
  const sides = [from?.edtf.split('/')[0] ?? '..', to?.edtf.split('/').at(-1) ?? '..']
  const [a = '', b = ''] = sides
  if (a === b) return { written, edtf: a }
  if (readWritten(`${a}/${b}`).ok) return { written, edtf: `${a}/${b}` }
  if (of('from') !== undefined && readWritten(`${b}/${a}`).ok) return { written, edtf: `${b}/${a}` }
  const message = `"${written}" ${MEND['ends-before-it-starts']}.`
  where.problems.error(where.file, where.at('start'), 'ends-before-it-starts', message, {
    date: written,
  })
  return { written }
}

/** The date that a row tells, in whatever columns; a fault is reported, and `edtf` is missing. */
export function dateIn(
  of: CellOf,
  o: WrittenOptions,
  notes: DateNotes,
  where: Where,
): RowDate | null {
  const [opens, ends] = [of('start'), of('end') ?? composed(of, 'end-')]
  const start = opens ?? composed(of, '')
  const single =
    of('date') ?? (ends === undefined && (opens === undefined || of('from')) ? start : undefined)
  if (single !== undefined) {
    const found = readCell(single, 'date', o, notes, where)
    return { written: single, edtf: found?.edtf, whenOldStyle: found?.whenOldStyle }
  }
  if (start === undefined && ends === undefined) return null
  const written = start === ends ? (start ?? '') : [start ?? '…', ends ?? '…'].join(' – ')
  const from = start === undefined ? undefined : readCell(start, 'start', o, notes, where)
  const to = ends === undefined ? undefined : readCell(ends, 'end', o, notes, where)
  if ((start !== undefined && !from) || (ends !== undefined && !to)) return { written }
  return spanOf(from, to, written, of, where)
}
