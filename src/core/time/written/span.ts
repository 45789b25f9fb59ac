import * as said from './lexicon'
import type { Parts, WrittenFault } from './parts'
import { readSide, type ReadSide, type WrittenOptions } from './side'

export interface ReadSpan {
  /** Null: open on that side. */
  from: ReadSide | null
  to: ReadSide | null
}

const isFault = (read: ReadSide | WrittenFault): read is WrittenFault => typeof read === 'string'

/** Where the two ends of a span may meet; a hyphen between words or figures, too. */
const MEETINGS = /\s*–\s*|\s+-\s*|\s*\/\s*|(?<=[\p{L}\d.?])-(?=[\p{L}\d])/gu

/** A season or month alone has no year of its own; a bare figure neither has a month. */
function lackingEnd(text: string): Parts | null {
  const day = /^(\d{1,2})\.?$/.exec(text)
  if (day) return { day: Number(day[1]) }
  const dayMonth = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text)
  return dayMonth ? { day: Number(dayMonth[1]), month: Number(dayMonth[2]) } : null
}

const rank = ({ month, season, day = 0 }: Parts) => (month ?? ((season ?? 21) - 20) * 3) * 100 + day
/** As an end: a month without a day lasts to its last. */
const endRank = (parts: Parts) => rank({ ...parts, day: parts.day ?? 31 })

/** The first end with what it lacks from the second, in the year before where it must be. */
function lentToFirst(first: Parts, last: Parts): Parts | null {
  if (first.year !== undefined || first.masked !== undefined) return first
  if (last.year === undefined) return null
  // "3 May – 1917" is rather one date than the rest of that year.
  if (last.month === undefined && last.season === undefined) return null
  if (first.month === undefined && first.season === undefined) {
    // "3–5 May": a day alone has the month and year of another day, of none else.
    const isDay = first.day !== undefined && last.day !== undefined
    return isDay ? { ...first, month: last.month, year: last.year } : null
  }
  return { ...first, year: rank(first) > endRank(last) ? last.year - 1 : last.year }
}

/** The second end with the year of the first, or the next one. */
function lentToLast(last: Parts, first: Parts): Parts | null {
  if (last.year !== undefined || last.masked !== undefined) return last
  if (first.year === undefined || (last.month === undefined && last.season === undefined))
    return null
  return { ...last, year: endRank(last) < rank(first) ? first.year + 1 : first.year }
}

function sideAlone(text: string, o: WrittenOptions): ReadSide | null {
  const read = readSide(text, o)
  if (!isFault(read)) return read
  const parts = lackingEnd(text)
  return parts && { parts, about: false, perhaps: false, notes: new Set() }
}

/** "17th" before "–19th centuries", "30s" after "1920s–", "May" in "May 3–5, 1917". */
function withTail(first: string, last: string): [string, string] {
  const tail = said.CENTURY_TAIL.exec(last)?.[0]
  const isBare = /^(?:.* )?(?:\d{1,2}|[ivx]+)(?:st|nd|rd|th|\.|e|-?[йгом]+)?$/u.test(first)
  if (tail !== undefined && isBare)
    return [first + (tail.startsWith(' ') ? tail : ` ${tail}`), last]
  const century = /^.*?(\d{2})\d0'?s$/.exec(first)?.[1]
  if (century !== undefined && /^\d0'?s$/.test(last)) return [first, century + last]
  const month = /(?:^|\s)(\p{L}{3,})\.? \d{1,2}(?:st|nd|rd|th)?$/u.exec(first)?.[1]
  const [, day, year] = /^(\d{1,2})(?:st|nd|rd|th)?,? (\d{4}.*)$/.exec(last) ?? []
  if (month !== undefined && day !== undefined) return [first, `${day} ${month} ${year}`]
  return [first, last]
}

function pairOf(first: string, last: string, o: WrittenOptions): ReadSpan | null {
  const [a, b] = withTail(first.trim(), last.trim())
  const [from, to] = [sideAlone(a, o), sideAlone(b, o)]
  if (!from || !to) return null
  const first_ = lentToFirst(from.parts, to.parts)
  const last_ = first_ && lentToLast(to.parts, first_)
  return last_ ? { from: { ...from, parts: first_ }, to: { ...to, parts: last_ } } : null
}

/** 1898-99, 1905/06, 1902–04: a second year that was cut; of an ISO month the hyphen decides. */
function cutYears(text: string, o: WrittenOptions): ReadSpan | null {
  const [, first, head = '', years = '', sign, cut = '', flag = ''] =
    /^((?:.*[^\d])?(\d\d)(\d\d)\??)\s?([–/-])\s?(\d\d)(\s?\??)$/u.exec(text) ?? []
  if (first === undefined || Number(cut) <= Number(years)) return null
  if (sign === '-' && Number(cut) <= 12) return null
  const span = pairOf(first, head + cut + flag, o)
  if (!span?.from || span.from.parts.season !== undefined || span.from.parts.month !== undefined)
    return null
  span.from.notes.add('year-completed')
  return span
}

/** Either of two: somewhere from the first to the second. */
function noted(span: ReadSpan | null): ReadSpan | null {
  span?.from?.notes.add('between')
  return span
}

/** Reads a span of a folded text: "from … to …", "before …", "3–5 May 1917"; null where it is none. */
export function readSpan(text: string, o: WrittenOptions): ReadSpan | null {
  const plain = text.replace(said.ACTIVE, '')
  for (const { pattern, between } of said.PAIRS) {
    const [, first, last] = pattern.exec(plain) ?? []
    const span = first !== undefined && last !== undefined ? pairOf(first, last, o) : null
    if (span) return between ? noted(span) : span
  }
  for (const [pattern, side] of [
    [said.BEFORE, 'to'],
    [said.AFTER, 'from'],
  ] as const) {
    if (!pattern.test(plain)) continue
    const read = readSide(plain.replace(pattern, ''), o)
    if (!isFault(read)) return { from: null, to: null, [side]: read }
  }
  const cut = cutYears(plain, o)
  if (cut) return cut
  for (const meeting of [...plain.matchAll(said.JOINTS), ...plain.matchAll(MEETINGS)]) {
    const span = pairOf(
      plain.slice(0, meeting.index),
      plain.slice(meeting.index + meeting[0].length),
      o,
    )
    if (span) return span
  }
  const either = said.EITHER.exec(plain)
  if (!either) return null
  return noted(
    pairOf(plain.slice(0, either.index), plain.slice(either.index + either[0].length), o),
  )
}
