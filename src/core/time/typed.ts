import type { Calendar } from './calendars'
import { dayFromGregorian, dayFromJulian, isGregorianDate, isJulianDate, type Day } from './day'
import { monthWords } from './words'

const MONTHS = monthWords()

/** Marks of the style that a reader may add to a date. */
const OLD_STYLE = /\s*\(?(?:\bo\.?\s?s\.?|\bold style|ст\.?\s?ст\.?|(?:по )?стар\S+ стил\S+)\)?\s*$/
const NEW_STYLE = /\s*\(?(?:\bn\.?\s?s\.?|\bnew style|н\.?\s?ст\.?|(?:по )?нов\S+ стил\S+)\)?\s*$/

interface Typed {
  year: number
  month?: number
  day?: number
}

/** Reads one date, in lower case, from words or figures. */
function readDate(text: string): Typed | null {
  const figures =
    /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/.exec(text) ??
    /^(?:(?<day>\d{1,2})\.\s?)?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/.exec(text)
  if (figures?.groups) {
    const { year, month, day } = figures.groups
    return {
      year: Number(year),
      month: month ? Number(month) : undefined,
      day: day ? Number(day) : undefined,
    }
  }
  const inWords =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(?:of )?(?<month>\p{L}+)\.?,?\s+(?<year>\d{4})$/u.exec(
      text,
    ) ?? /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(text)
  const month = MONTHS.get(inWords?.groups?.['month'] ?? '')
  if (!inWords?.groups || month === undefined) return null
  const { year, day } = inWords.groups
  return { year: Number(year), month, day: day ? Number(day) : undefined }
}

/**
 * A date as the program prints it in both styles, "26 October (7 November) 1879" or
 * "4 (17) September 1917": its new style date.
 */
function newStyleOf(text: string): string | null {
  const found =
    /^\d{1,2}\s*(\p{L}*)\.?\s*(\d{4})?\s*\((\d{1,2})\s*(\p{L}*)\.?\s*(\d{4})?\)\s*(.*)$/u.exec(text)
  if (!found) return null
  const [, , , day, month, year, rest = ''] = found
  return [day, month, year, rest.replace('.', '')].filter(Boolean).join(' ')
}

/**
 * The day that a reader typed: "10 April 1917", "April 10, 1917", "10.04.1917", "1917-04-10",
 * «10 апреля 1917 г.», "April 1917", "1917" (its first day), in the calendar given or the one that
 * the text names ("O.S.", «ст. ст.»). Null if it is no date, or one that the calendar has not.
 * `10/04/1917` is null: it means two days on two sides of the Atlantic.
 */
export function parseTypedDate(text: string, o: { calendar?: Calendar } = {}): Day | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const bare = plain.replace(OLD_STYLE, '').replace(NEW_STYLE, '')
  const dated = bare.replace(/\s*(?:г\.?|год|года|году)$/, '').trim()
  const printed = newStyleOf(dated)
  const typed = readDate(printed ?? dated)
  if (!typed) return null
  const named: Calendar | undefined = OLD_STYLE.test(plain)
    ? 'julian'
    : NEW_STYLE.test(plain) || printed !== null
      ? 'gregorian'
      : undefined
  const julian = (named ?? o.calendar) === 'julian'
  const date = { year: typed.year, month: typed.month ?? 1, day: typed.day ?? 1 }
  if (!(julian ? isJulianDate(date) : isGregorianDate(date))) return null
  return (julian ? dayFromJulian : dayFromGregorian)(date.year, date.month, date.day)
}
