import { expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { CALENDAR_TABLE, usesJulian } from '../../../../src/core/time/territories'
import { TERRITORIES } from '../../../../src/core/life/vocabulary'

const day = (iso: string) => dayFromIso(iso) ?? NaN

it.each([
  ['russia', '1918-02-13', '1918-02-14'],
  ['bulgaria', '1916-04-13', '1916-04-14'],
  ['serbia', '1919-01-27', '1919-01-28'],
  ['romania', '1919-04-13', '1919-04-14'],
  ['greece', '1923-02-28', '1923-03-01'],
] as const)(
  '%s counted by the Julian calendar to %s and no longer on %s',
  (territory, to, from) => {
    expect(usesJulian(territory, day(to) + 0.9)).toBe(true)
    expect(usesJulian(territory, day(from))).toBe(false)
  },
)

it('was Gregorian in Finland and everywhere else', () => {
  expect(usesJulian('finland', day('1907-05-01'))).toBe(false)
  expect(usesJulian(undefined, day('1902-10-01'))).toBe(false)
})

it('has one row with a source for each territory', () => {
  expect(CALENDAR_TABLE.map((row) => row.territory).sort()).toEqual([...TERRITORIES].sort())
  for (const row of CALENDAR_TABLE) expect(row.source).toMatch(/\d{4}/)
})
