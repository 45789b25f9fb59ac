import { describe, expect, it } from 'vitest'
import { fromRoman } from '../../../../src/core/time/written/fold'
import { orderOf } from '../../../../src/core/time/written/order'
import { readWritten, type WrittenOptions } from '../../../../src/core/time/written/written'

const read = (text: string, o?: WrittenOptions) => {
  const found = readWritten(text, o)
  if (!found.ok) return found.fault
  const { edtf, whenOldStyle, notes } = found
  return [edtf, ...(whenOldStyle ? [whenOldStyle] : []), ...[...notes].sort()].join(' ')
}

describe('Roman figures', () => {
  it.each([
    ['i', 1], ['ii', 2], ['iii', 3], ['iv', 4], ['v', 5], ['vi', 6], ['vii', 7], ['viii', 8], ['ix', 9], ['x', 10],
    ['xiv', 14], ['xix', 19], ['xx', 20], ['xxi', 21], ['xxxix', 39],
    ['', null], ['xxxx', null], ['iiii', null], ['a', null], ['xxa', null], ['mix', null], ['vix', null],
  ])('%s is %s', (text, n) => {
    expect(fromRoman(text)).toBe(n)
  }) // prettier-ignore
})

describe('the words of a date', () => {
  it.each([
    // Every way a month is cut short, and what stands around it.
    ['2 Jan. 1905', '1905-01-02'], ['3 févr. 1905', '1905-02-03'], ['4 mars 1905', '1905-03-04'], ['5 avr. 1905', '1905-04-05'],
    ['6 июн. 1905', '1905-06-06'], ['7 juil. 1905', '1905-07-07'], ['8 августа 1905', '1905-08-08'], ['9 setiembre 1905', '1905-09-09'],
    ['10 Okt. 1905', '1905-10-10'], ['11 нояб. 1905', '1905-11-11'], ['12 déc 1905', '1905-12-12'],
    ['October 10th, 1905', '1905-10-10'], ['2nd of May 1905', '1905-05-02'], ['3rd May 1905', '1905-05-03'], ['1º de mayo de 1917', '1917-05-01'],
    ['5-го мая 1907', '1907-05-05'], ['5-е мая 1907', '1907-05-05'], ['l’année 1905', '1905'], ['au printemps 1905', '1905-21'],
    ['суббота, 12 мая 1907', '1907-05-12'], ['lundi 1er mai 1905', '1905-05-01'], ['10-May-1905', '1905-05-10'], ['10/May/1905', '1905-05-10'], ['12/мая 1907', '1907-05-12'], ['May-1905', '1905-05'],
    ['１９０５', '1905'], ['  May   1905 ', '1905-05'], ['1905.', '1905'], ['12.XII.1907', '1907-12-12'], ['12 ix 1907', '1907-09-12'],
    ['le 3 mai 987', '0987-05-03'],
    ['the year 1905', '1905'], ['year 44 BC', '-0043 before-christ'], ['44 год до н. э.', '-0043 before-christ'],
    ['XIV–XV в.', '13XX/14XX'], ['21st century', '20XX'], ['1st century', '00XX'],
    ['1900s', '19XX century-or-decade'], ['1910-х годов', '191X'], ['the 1880s', '188X'],
    ['180X', '180X'], ['18xx', '18XX'], ['1xxx', '1XXX'],
  ])('%s is read as %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it.each([
    ['5 6 May 1905'], ['May June 1905 July'], ['12 winter 1905'], ['May 1905 1906'], ['32 May 1905'], ['0 May 1905'],
    ['May'], ['summer'], ['5 May of'], ['12.XIII.1907'], ['XL century'], ['0th century'], ['mayhem 1905'],
  ])('“%s” is no date that can be told', (text) => {
    expect(['not-a-date', 'no-year', 'impossible-date']).toContain(read(text))
  }) // prettier-ignore

  it.each([
    ['circa May 1905', '1905-05~'], ['approx. 1905', '1905~'], ['about 1905?', '1905%'], ['possibly c. 1905', '1905%'], ['1905 (circa)', '1905~'],
    ['early 1905', '1905 part-of'], ['late May 1905', '1905-05 part-of'], ['начало 1905 г.', '1905 part-of'], ['c. early 1905', '1905~ part-of'],
    ['a day in May 1905', '1905-05-XX'], ['some day in 1905', '1905-XX-XX'], ['month in 1905', '1905-XX'], ['some year in the 1890s', '189X'],
    ['a day in summer 1905', '1905-22'], ['month in May 1905', '1905-05'],
  ])('%s says how sure it is: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it.each([
    ['winter 1904/05', '1904-24 winter'], ['winter 1904–1905', '1904-24 winter'], ['зима 1904/05', '1904-24 winter'], ['1904-24', '1904-24 winter'],
    ['1904-24~', '1904-24~ winter'], ['1904-05/1904-24', '1904-05/1904-24 winter'], ['1904-11-24', '1904-11-24'],
  ])('%s is the winter that begins in it: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it.each([
    ['10 April 1917, 23:30', '1917-04-10 hour-left'], ['10.4.1917 11:30 p.m.', '1917-04-10 hour-left'], ['10 апреля 1917 23:30 ч', '1917-04-10 hour-left'],
    ['10 April 1917 23:30:05.5+02:00', '1917-04-10 hour-left'], ['1917-04-10t23:30z', '1917-04-10 hour-left'], ['1917-13-10T10:00', 'impossible-date'],
  ])('%s leaves its hour: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore
})

describe('figures alone', () => {
  it.each([
    ['1917-5', '1917-05'], ['1917-05', '1917-05'], ['1917.05', '1917-05'], ['1917/05/01', '1917-05-01'], ['1917.5.1', '1917-05-01'],
    ['05.1917', '1917-05'], ['5-1917', '1917-05'], ['13/1917', 'not-a-date'], ['1917-13', 'impossible-date'], ['19171301', 'not-a-date'],
    ['13.13.1917', 'impossible-date'], ['1-5-1917', 'day-or-month'], ['12/12/1917', '1917-12-12'], ['13/12/1917', '1917-12-13'], ['12/13/1917', '1917-12-13'],
    ['1/5.1917', 'not-a-date'], ['100', 'short-year'], ['29.2.1917', 'impossible-date'], ['29.2.1916', '1916-02-29'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it('takes full stops for day first, unless the column says otherwise', () => {
    expect(read('3.4.1917')).toBe('1917-04-03')
    expect(read('3.4.1917', { order: 'month-first' })).toBe('1917-03-04 order-taken')
    expect(read('3.4.1917', { order: 'day-first' })).toBe('1917-04-03')
  })
})

describe('both calendars in one date', () => {
  it.each([
    ['26 October (7 November) 1917', '1917-11-07 1917-10-25'],
  ])('%s does not hold together and keeps the new', (text) => {
    // 26 October was 8 November.
    expect(read(text)).toBe('1917-11-07 old-style')
  }) // prettier-ignore

  it.each([
    ['25 октября (7 ноября) 1917 г.', '1917-11-07 1917-10-25 old-style'], ['25.10 (7.11) 1917', 'not-a-date'],
    ['25 October/7 November 1917', '1917-11-07 1917-10-25 old-style'], ['4/17 September 1917', '1917-09-17 1917-09-04 old-style'],
    ['4/18 September 1917', '1917-09-04/1917-09-18'], ['20 December 1916 (2 January 1917)', '1917-01-02 1916-12-20 old-style'],
    ['3 May 1917 (N.S.)', '1917-05-03'], ['3 May 1917 O.S.', '1917-05-16 1917-05-03 old-style'],
    ['1917-05-03 O.S.', '1917-05-16 1917-05-03 old-style'], ['December 1916 O.S.', '1916-12-14/1917-01-13 1916-12 old-style'],
    ['1917 O.S.', '1917'], ['c. 3 May 1917 O.S.', '1917-05-16~ 1917-05-03 old-style'], ['c. May 1917 O.S.', '1917-05-14~/1917-06-13~ 1917-05 old-style'],
  ])('%s is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore
})

describe('the order of a column', () => {
  it.each([
    [['13-04-1917'], 'en', { order: 'day-first', by: 'cell' }], [['04-13-1917'], 'en', { order: 'month-first', by: 'cell' }],
    [['03/04/1917'], 'ru-RU', { order: 'day-first', by: 'language' }], [['03/04/1917'], undefined, { by: 'open' }],
    [['03.04.1917'], 'en', { by: 'none' }], [['32/04/1917', '03/04/1917'], 'en', { by: 'open' }], [['13/14/1917'], 'de', { by: 'none' }],
    [['30/04/1917', '04/30/1917'], 'de', { by: 'none' }], [['12/04/1917'], 'nl', { order: 'day-first', by: 'language' }],
    [['12/31/1917'], 'de', { order: 'month-first', by: 'cell' }], [['31/12/1917'], 'en', { order: 'day-first', by: 'cell' }],
    [['103/04/1917', '03/04/19170'], 'en', { by: 'none' }],
  ])('of %j in %s is %j', (cells, language, expected) => {
    expect(orderOf(cells, language)).toEqual(expected)
  }) // prettier-ignore
})
