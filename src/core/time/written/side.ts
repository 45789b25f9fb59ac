import type { Calendar } from '../calendars'
import { readFigures, type DayOrder } from './figures'
import { fromRoman } from './fold'
import * as said from './lexicon'
import { sideOf, type Parts, type Side, type WrittenFault, type WrittenNote } from './parts'
import { readWords } from './words'

/** How a date is to be read where it does not say so itself. */
export interface WrittenOptions {
  /** Decides 03/04/1917. */
  order?: DayOrder
  /** In which undated days are counted where the text names no style. */
  calendar?: Calendar
}

/** One date of a text, without its flags, as far as it goes: its year may still be missing. */
export interface ReadSide {
  parts: Parts
  about: boolean
  perhaps: boolean
  calendar?: Calendar
  notes: Set<WrittenNote>
  /** "day in January 1872": some day of it. */
  some?: 'year' | 'month' | 'day' | 'decade'
}

const HOUR =
  /[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:z|utc|[ap]\.?m\.?|uhr|h|ч\.?|[+–-]\d{2}:?\d{2})?$/u
const SOME = /^(?:an? |some )?(year|month|day|decade) (?:somewhere )?(?:in|during) (?:the )?/
const MASKED = /^-?(?:\d{3}x|\d{2}xx|\dxxx)$/
const WINTER_OF_TWO = /^(.*\p{L}.*?\s\d{4})[/–-]\d{2}(?:\d{2})?$/u

const pad = (n: number) => String(n).padStart(2, '0')

function centuryOf(text: string, isBefore: boolean): Parts | null {
  const groups = said.CENTURY.exec(text)?.groups
  const written = groups?.n ?? groups?.spanish
  if (written === undefined) return null
  const n = /^\d/.test(written) ? Number(written) : fromRoman(written)
  return n ? { masked: `${isBefore ? '-' : ''}${pad(n - 1)}XX` } : null
}

function decadeOf(text: string, notes: Set<WrittenNote>): Parts | null {
  const groups = said.DECADE.exec(text)?.groups
  const year = groups?.year ?? groups?.named
  if (year === undefined) return null
  if (!year.endsWith('00')) return { masked: `${year.slice(0, 3)}X` }
  notes.add('century-or-decade')
  return { masked: `${year.slice(0, 2)}XX` }
}

/** Takes words off both ends until none is left; tells which kinds there were. */
function bared(text: string, read: ReadSide): string {
  let [bare, before] = [text, '']
  while (bare !== before) {
    before = bare
    for (const { ahead, behind } of [said.ABOUT]) {
      bare = bare.replace(ahead, '').replace(behind, '')
    }
    if (bare !== before) read.about = true
    const sure = bare
    bare = bare.replace(said.PERHAPS.ahead, '').replace(said.PERHAPS.behind, '')
    if (bare !== sure) read.perhaps = true
    const whole = bare
    bare = bare.replace(said.PART.ahead, '').replace(said.PART.behind, '')
    if (bare !== whole) read.notes.add('part-of')
    bare = bare.replace(SOME, (_, unit: ReadSide['some']) => {
      read.some = unit
      return ''
    })
    bare = bare.replace(/^(?:the|les|los|die|das|year|jahr|an|en|im|in|в)\s+(?=\S)/u, '')
    bare = bare.trim().replace(/[,;]$/, '')
  }
  return bare
}

/** A year before or after Christ, of however many figures; astronomical. */
function eraYear(text: string, isBefore: boolean): Parts | null {
  const year = /^(\d{1,4})(?:\s?г(?:\.|од\p{L}?)?)?$/u.exec(
    text.replace(/^(?:the )?year /, ''),
  )?.[1]
  if (year === undefined) return null
  return { year: isBefore ? 1 - Number(year) : Number(year) }
}

function partsOf(text: string, read: ReadSide, o: WrittenOptions): Parts | WrittenFault {
  const [isBefore, isAfter] = [said.BC.test(text), said.AD.test(text)]
  if (isBefore || isAfter) {
    const bare = text.replace(isBefore ? said.BC : said.AD, '')
    if (isBefore) read.notes.add('before-christ')
    return centuryOf(bare, isBefore) ?? eraYear(bare, isBefore) ?? 'not-a-date'
  }
  if (MASKED.test(text)) return { masked: text.toUpperCase() }
  const named = centuryOf(text, false) ?? decadeOf(text, read.notes)
  if (named) return named
  const figures = readFigures(text, o.order)
  if (figures?.ok) {
    if (figures.byOrder) read.notes.add('order-taken')
    return figures.parts
  }
  if (figures) return figures.fault
  const winter = WINTER_OF_TWO.exec(text)?.[1]
  const ofTwo = winter === undefined ? null : readWords(winter)
  if (ofTwo?.season === 24) return ofTwo
  return readWords(text) ?? 'not-a-date'
}

/** Reads one date of a folded text; its year may be missing still. */
export function readSide(text: string, o: WrittenOptions): ReadSide | WrittenFault {
  const read: ReadSide = { parts: {}, about: false, perhaps: false, notes: new Set() }
  if (said.OTHER_CALENDAR.test(text)) return 'other-calendar'
  let plain = text
  if (said.OLD_STYLE.test(plain)) read.calendar = 'julian'
  else if (said.NEW_STYLE.test(plain)) read.calendar = 'gregorian'
  plain = plain.replace(said.OLD_STYLE, '').replace(said.NEW_STYLE, '')
  const dated = plain.replace(HOUR, '')
  if (dated !== plain) read.notes.add('hour-left')
  plain = bared(dated.replace(said.ACTIVE, ''), read)
  if (plain === '') return 'not-a-date'
  const parts = partsOf(plain, read, o)
  if (typeof parts === 'string') return parts
  return { ...read, parts }
}

/** A side as EDTF with its flags. */
export function writtenSide(read: ReadSide, o: WrittenOptions): Side | WrittenFault {
  const side = sideOf(read.parts, read.calendar ?? o.calendar ?? 'gregorian')
  if (typeof side === 'string') return side
  if (side.oldStyle !== undefined) read.notes.add('old-style')
  if (read.parts.season === 24) read.notes.add('winter')
  const flag = read.about ? (read.perhaps ? '%' : '~') : read.perhaps ? '?' : ''
  return {
    ...side,
    edtf: side.edtf + someOf(read) + flag,
    ...(side.to !== undefined && { to: side.to + flag }),
  }
}

/** "month in 1872", "day in 1872": the figures that nobody knows. */
function someOf({ some, parts }: ReadSide): string {
  if (parts.year === undefined || parts.season !== undefined || parts.day !== undefined) return ''
  if (some === 'month') return parts.month === undefined ? '-XX' : ''
  if (some === 'day') return parts.month === undefined ? '-XX-XX' : '-XX'
  return ''
}
