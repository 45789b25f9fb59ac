import { expect, it } from 'vitest'
import { dayFromIso, isoFromDay } from '../../../../src/core/time/day'
import { printDay } from '../../../../src/core/time/print'
import { parseTypedDate } from '../../../../src/core/time/typed'

const read = (text: string, calendar?: 'julian' | 'gregorian') => {
  const day = parseTypedDate(text, { calendar })
  return day === null ? null : isoFromDay(day)
}

it.each([
  '10 April 1917', '10 april 1917', 'April 10, 1917', '10th of April 1917', '10 Apr. 1917',
  '10.04.1917', '10.4.1917', '1917-04-10', '1917-4-10', '10 апреля 1917', '10 Апреля 1917 г.',
  '10 апр. 1917', ' 10  апреля  1917 года ', '10. 4. 1917', '10 апреля 1917г.', '10 апреля 1917 г',
  'April 10th 1917', 'Apr.  10, 1917', '10th of April, 1917', '28 March (10 April) 1917 г.',
])('“%s” is that day', (text) => {
  expect(read(text)).toBe('1917-04-10')
}) // prettier-ignore

it.each([
  ['April 1917', '1917-04-01'],
  ['апрель 1917', '1917-04-01'],
  ['04.1917', '1917-04-01'],
  ['1917', '1917-01-01'],
  ['1917 год', '1917-01-01'],
  ['Sept 1917', '1917-09-01'],
])('“%s” is its first day', (text, iso) => {
  expect(read(text)).toBe(iso)
})

it('reads either calendar, chosen or named', () => {
  expect(read('26 October 1879', 'julian')).toBe('1879-11-07')
  expect(read('26 October 1879 O.S.')).toBe('1879-11-07')
  expect(read('26 октября 1879 ст. ст.')).toBe('1879-11-07')
  expect(read('26 октября 1879 по старому стилю')).toBe('1879-11-07')
  expect(read('7 November 1879 N.S.', 'julian')).toBe('1879-11-07')
  expect(read('29 February 1900', 'julian')).toBe('1900-03-13')
})

it('reads back what the program prints', () => {
  // As printed it names both: the calendar that was chosen has no say.
  expect(read('4 (17) September 1917', 'julian')).toBe('1917-09-17')
  for (const iso of ['1879-11-07', '1917-09-17', '1900-01-06', '1918-03-01', '1905-05-18']) {
    for (const lang of ['en', 'ru'] as const) {
      for (const style of ['long', 'short'] as const) {
        const text = printDay(dayFromIso(iso) ?? 0, { lang, style, territory: 'russia' })
        expect([text, read(text)]).toEqual([text, iso])
      }
    }
  }
})

it.each([
  '', 'soon', 'May', '987', '31 April 1917', '29 February 1900', '10/04/1917', '10 Foober 1917', '1917-13',
  'x1917', '1917x', '1917-04-10x', '1.4.19175', 'a 1.4.1917', 'the 10 April 1917', '10 April 1917 a',
  '4 (17) September 1917 extra', 'x 4 (17) September 1917',
])('“%s” is no date', (text) => {
  expect(read(text)).toBeNull()
}) // prettier-ignore
