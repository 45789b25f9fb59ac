import { dayFromJulian, gregorianFromDay, type Day } from '../time/day'
import { parseWhen, whenOf, type Bound, type When } from '../time/edtf'

type Range = readonly [Day, Day]

/** 29 February of 1700, 1800, 1900: a day of the Julian calendar only. */
const JULIAN_LEAP_DAY = /(1[789]00)-02-29/g
/** Days from such a date's stand-in to itself. */
const leapDay = (written: string | undefined) => (written?.match(JULIAN_LEAP_DAY) ? 1 : 0)

/** The text with days that only the Julian calendar has moved by one, so that EDTF reads it. */
export function readableOldStyle(oldStyle: string): string {
  return oldStyle.replace(JULIAN_LEAP_DAY, '$1-02-28')
}

function asJulian(day: Day): Day {
  if (!Number.isFinite(day)) return day
  const { year, month, day: date } = gregorianFromDay(day)
  return dayFromJulian(year, month, date)
}

const range = (bound: Bound): Range => [bound.earliest, bound.latest]
const julianRange = (bound: Bound, written?: string): Range => [
  asJulian(bound.earliest) + leapDay(written),
  asJulian(bound.latest) + leapDay(written),
]
const overlap = (a: Range, b: Range) => a[0] <= b[1] && b[0] <= a[1]

/** Start and end, or the whole of it where only one of the two calendars has an interval. */
function ranges(when: When, together: boolean, of: typeof julianRange): Range[] {
  const [first, second] = when.edtf.split('/')
  if (!together) return [of(when.start, first), of(when.end, second ?? first)]
  return [[of(when.start, first)[0], of(when.end, second ?? first)[1]]]
}

/**
 * Whether both forms can be the same date: the same day where both are dated to the day, else days
 * in common. Both must be readable, the Old Style one after `readableOldStyle`.
 */
export function calendarsAgree(newStyle: string, oldStyle: string): boolean {
  const gregorian = whenOf(newStyle)
  const parsed = parseWhen(readableOldStyle(oldStyle))
  if (!parsed.ok) return false
  const julian = { ...parsed.when, edtf: oldStyle }
  const together = gregorian.isInterval !== julian.isInterval
  const own = ranges(gregorian, together, range)
  return ranges(julian, together, julianRange).every((days, i) => {
    const other = own[i]
    return other === undefined || overlap(days, other)
  })
}
