import { parse } from 'edtf'
import { boundOf, openBound, plainBound, unusualBound, type Bound } from './bound'
import { isGregorianDate, type Day } from './day'

export type { Bound, Precision } from './bound'

/** A date or interval in EDTF level 1 (Library of Congress, ISO 8601-2), read into day numbers. */
export interface When {
  edtf: string
  start: Bound
  /** The same as `start` where the date is no interval. */
  end: Bound
  isInterval: boolean
  /** First and last day it could touch, inclusive; infinite where open. */
  outer: [Day, Day]
  /** First and last day it surely covers, inclusive; null if there is no such day. */
  inner: [Day, Day] | null
}

export type WhenProblem = 'not-edtf' | 'impossible-date' | 'ends-before-it-starts'
export type ParsedWhen =
  { ok: true; when: When } | { ok: false; problem: WhenProblem; detail: string }

/** A date that is well written but that no calendar has, such as `1917-02-30` or `1917-13`. */
function impossiblePart(edtf: string): string | undefined {
  return edtf.split('/').find((part) => {
    const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(part)
    if (!found) return false
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)]
    const isSeason = found[3] === undefined && month >= 21 && month <= 24
    return !isSeason && !isGregorianDate({ year, month, day })
  })
}

function whenFrom(edtf: string, start: Bound, end: Bound, isInterval: boolean): When {
  const inner: [Day, Day] = isInterval
    ? [start.latest, end.earliest]
    : [start.latest, start.earliest]
  return {
    edtf,
    start,
    end,
    isInterval,
    outer: [start.earliest, end.latest],
    inner: inner[0] <= inner[1] ? inner : null,
  }
}

/** The time of day, of which level 0 knows: a life is told by days, of wherever it was. */
const HOUR = /(?<=^\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?$/

const LONGEST = 60

function readSide(side: string): Bound | null {
  if (side === '' || side === '..') return openBound()
  const known = plainBound(side.replace(HOUR, '')) ?? unusualBound(side)
  if (known) return known
  // No date is so long, and the grammar takes its time for what is none; it has a 29 February in any year.
  if (side.length > LONGEST || impossiblePart(side) !== undefined) return null
  try {
    return boundOf(parse(side, { level: 1, seasonUncertainty: true }))
  } catch {
    return null
  }
}

/**
 * Sides of an interval are read one by one: the package's own grammar of level 1 has no interval
 * of seasons (`1902-23/1903-21`), which lives are full of.
 */
function read(edtf: string): ParsedWhen {
  const sides = edtf.split('/')
  const [start, end] = [sides[0], sides[1] ?? sides[0]].map((side) => readSide(side ?? ''))
  if (!start || !end || sides.length > 2 || edtf === '' || edtf === '..') {
    const impossible = impossiblePart(edtf)
    return impossible === undefined
      ? { ok: false, problem: 'not-edtf', detail: `"${edtf}" is not a date in EDTF level 1` }
      : { ok: false, problem: 'impossible-date', detail: `there is no date "${impossible}"` }
  }
  if (start.earliest > end.latest) {
    const detail = `"${edtf}" ends before it starts`
    return { ok: false, problem: 'ends-before-it-starts', detail }
  }
  return { ok: true, when: whenFrom(edtf, start, end, sides.length === 2) }
}

/** The grammar is slow and a life repeats its dates: each text is read once. */
const known = new Map<string, ParsedWhen>()

/** Reads an EDTF level 1 date or interval of the Gregorian calendar; problems come as values. */
export function parseWhen(edtf: string): ParsedWhen {
  let result = known.get(edtf)
  if (!result) {
    result = read(edtf)
    known.set(edtf, result)
  }
  return result
}

/** As `parseWhen`, for data that was checked. Throws a RangeError on a date that cannot be read. */
export function whenOf(edtf: string): When {
  const result = parseWhen(edtf)
  if (!result.ok) throw new RangeError(result.detail)
  return result.when
}

/** The side on which an interval begins, as written; a date, or one with an open start, is whole. */
export function beginningOf(edtf: string): string {
  const [start = ''] = edtf.split('/')
  return start === '' || start === '..' ? edtf : start
}
