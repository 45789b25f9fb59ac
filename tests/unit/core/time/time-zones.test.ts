import { env } from 'node:process'
import { expect, it } from 'vitest'
import { dayFromIso, isoFromDay } from '../../../../src/core/time/day'
import { whenOf } from '../../../../src/core/time/edtf'
import { printDay } from '../../../../src/core/time/print'

/** This folder runs in each of the zones (`vite.config.ts`); the days are numbers that none may shift. */
it('the process sits in the zone that its project names', () => {
  expect(env['TZ']).toBeTruthy()
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(env['TZ'])
})

it('no date shifts with the time zone of the reader', () => {
  const birth = dayFromIso('1879-11-07') ?? NaN
  expect(birth).toBe(2_407_661)
  expect(isoFromDay(birth)).toBe('1879-11-07')
  expect(printDay(birth, { lang: 'en' })).toBe('7 November 1879')
  expect(whenOf('1902-10/1903-02').outer.map(isoFromDay)).toEqual(['1902-10-01', '1903-02-28'])
  // The night in which a summer time begins has no midnight in some zones.
  expect(whenOf('1917-04-01').outer).toEqual([birth + 13659, birth + 13659])
})
