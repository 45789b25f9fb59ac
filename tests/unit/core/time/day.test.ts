import { describe, expect, it } from 'vitest'
import {
  dayFromGregorian, dayFromIso, dayFromJulian, gregorianFromDay, isoFromDay, julianFromDay,
} from '../../../../src/core/time/day' // prettier-ignore

describe('days', () => {
  it('count as Julian Day Numbers do', () => {
    expect(dayFromGregorian(1879, 11, 7)).toBe(2407661)
    expect(dayFromGregorian(2000, 1, 1)).toBe(2451545)
    expect(dayFromJulian(1, 1, 1)).toBe(1721424)
  })

  it.each([
    [[1879, 10, 26], '1879-11-07'],
    [[1900, 1, 20], '1900-02-01'],
    [[1900, 2, 28], '1900-03-12'],
    [[1900, 2, 29], '1900-03-13'],
    [[1900, 3, 1], '1900-03-14'],
    [[1917, 10, 25], '1917-11-07'],
    [[1918, 1, 31], '1918-02-13'],
    [[1899, 12, 25], '1900-01-06'],
  ])('Old Style %s is %s', ([year = 0, month = 0, day = 0], iso) => {
    expect(isoFromDay(dayFromJulian(year, month, day))).toBe(iso)
  })

  it('come back from both calendars, each day of 1850 to 1950, without a hole', () => {
    const first = dayFromGregorian(1850, 1, 1)
    const last = dayFromGregorian(1950, 12, 31)
    expect(last - first).toBe(101 * 365 + 23)
    for (let day = first; day <= last; day++) {
      const [now, old] = [gregorianFromDay(day), julianFromDay(day)]
      expect(dayFromGregorian(now.year, now.month, now.day)).toBe(day)
      expect(dayFromJulian(old.year, old.month, old.day)).toBe(day)
      expect(dayFromIso(isoFromDay(day + 0.9))).toBe(day)
    }
  })

  it('of dates that do not exist are not invented', () => {
    expect(dayFromIso('1917-02-30')).toBeNull()
    expect(dayFromIso('1900-02-29')).toBeNull()
    expect(dayFromIso('1917-2-3')).toBeNull()
  })
})
