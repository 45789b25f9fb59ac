import { expect, it } from 'vitest'
import { wallDate } from '../../../../src/classroom/wall/wallDate'
import { printWhen } from '../../../../src/core/time/print'

it.each([
  ['en', '1917-11-07/1917-11-08', '25–26 October (7–8 November) 1917'],
  ['ru', '1917-11-07/1917-11-08', '25–26 октября (7–8 ноября) 1917'],
  ['en', '1917-09-17/1917-09-20', '4 (17) – 7 (20) September 1917'],
  ['en', '1917-11-12/1917-11-14', '30 October (12 November) – 1 (14) November 1917'],
  ['en', '1917-11-07', '25 October (7 November) 1917'],
] as const)('takes one line of the wall where it can: %s, %s', (lang, when, expected) => {
  expect(wallDate(printWhen(when, { lang, calendar: 'julian' }))).toBe(expected)
})
