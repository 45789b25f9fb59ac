import * as v from 'valibot'
import { isoFromDay } from '../../core/time/day'
import { whenOf, type Bound } from '../../core/time/edtf'
import { dated, type Where } from '../rows/reading'

/** One end of a time span: a date, or what it lies between. */
const dateSchema = v.looseObject({
  in: v.optional(v.string()),
  earliest: v.optional(v.string()),
  latest: v.optional(v.string()),
})
const timespanSchema = v.looseObject({
  start: v.optional(dateSchema),
  end: v.optional(dateSchema),
})
/**
 * The `when` of Linked Places. It has no "about" and no seasons, so `edtf` keeps each span as it
 * was recorded; other programs read over it.
 */
export const whenSchema = v.looseObject({
  timespans: v.optional(v.array(timespanSchema), []),
  certainty: v.optional(v.string()),
  edtf: v.optional(v.array(v.string())),
})
export type LinkedWhen = v.InferOutput<typeof whenSchema>
type LinkedDate = v.InferOutput<typeof dateSchema>
type Timespan = v.InferOutput<typeof timespanSchema>

const LENGTH: Partial<Record<Bound['precision'], number>> = { day: 10, month: 7, year: 4 }

function dateOf(bound: Bound): LinkedDate {
  const length = LENGTH[bound.precision]
  if (length !== undefined) return { in: isoFromDay(bound.earliest).slice(0, length) }
  return { earliest: isoFromDay(bound.earliest), latest: isoFromDay(bound.latest) }
}

/**
 * Both ends are always written: a span that has only a start is one that lasted as long as its
 * start says ("1832": during 1832). An end that is open lies at the start or later; no more is known.
 */
function timespanOf(edtf: string): Timespan {
  const { start, end } = whenOf(edtf)
  const [from, to] = [start, end].map((b) => (b.precision === 'open' ? null : dateOf(b)))
  return {
    ...((from ?? to) && { start: from ?? { latest: to?.in ?? to?.latest } }),
    ...((from ?? to) && { end: to ?? { earliest: from?.in ?? from?.earliest } }),
  }
}

/** Dates in EDTF as a `when`; a date that is about or perhaps makes it less certain. */
export function linkedWhen(dates: readonly string[]): LinkedWhen {
  const doubtful = dates.some((date) => /[~?%]/.test(date))
  return {
    timespans: dates.map(timespanOf),
    ...(doubtful && { certainty: 'less-certain' }),
    ...(dates.length > 0 && { edtf: [...dates] }),
  }
}

/** A date of ISO 8601 as EDTF: years of four figures, or marked as longer. */
function edtfDate(date: string): string {
  const [, sign = '', year = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(date.trim()) ?? []
  if (year === '') return date
  return year.length > 4 ? `Y${sign}${year}${rest}` : `${sign}${year.padStart(4, '0')}${rest}`
}

/** EDTF of a span; `widened` where it only says between what the date lies. */
function edtfOf({ start, end }: Timespan): { edtf: string; widened: boolean } | null {
  const from = start?.in ?? start?.earliest
  const to = end?.in ?? end?.latest ?? (end ? undefined : (start?.latest ?? from))
  if (from === undefined && to === undefined) return null
  const sides = [from, to].map((date) => (date === undefined ? '..' : edtfDate(date)))
  const widened = [start, end].some((date) => date?.earliest && date.latest)
  return { edtf: sides[0] === sides[1] ? (sides[0] ?? '') : sides.join('/'), widened }
}

/** The spans of a `when` in EDTF; each that cannot be read is reported and left out. */
export function readWhen(when: LinkedWhen, where: Where): string[] {
  const own = when.edtf ?? []
  return when.timespans.flatMap((timespan, i) => {
    const kept = own[i]
    // Whoever changed the span meant the span.
    if (kept !== undefined && dated(kept, `edtf[${i}]`, where) !== undefined) {
      if (JSON.stringify(timespanOf(kept)) === JSON.stringify(timespan)) return [kept]
    }
    const found = edtfOf(timespan)
    const date = found && dated(found.edtf, `timespans[${i}]`, where)
    if (!date) return []
    if (found.widened) {
      const message = `EDTF level 1 has no date between two others; read as ${date}, the whole of it.`
      where.problems.warning(where.file, where.at(`timespans[${i}]`), 'date-widened', message, {
        date,
      })
    }
    return [date]
  })
}
