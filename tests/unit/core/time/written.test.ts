import { describe, expect, it } from 'vitest'
import { orderOf } from '../../../../src/core/time/written/order'
import { readWritten, type WrittenOptions } from '../../../../src/core/time/written/written'

const said = (text: string, o?: WrittenOptions) => {
  const read = readWritten(text, o)
  return read.ok ? read.edtf : read.fault
}
const notes = (text: string, o?: WrittenOptions) => {
  const read = readWritten(text, o)
  return read.ok ? read.notes : []
}

describe('a date as people write it', () => {
  it.each([
    ['31 December 1911', '1911-12-31'], ['December 31st, 1911', '1911-12-31'], ['1911-12-31', '1911-12-31'],
    ['1.5.1917', '1917-05-01'], ['01. 05. 1917', '1917-05-01'], ['1917/5/1', '1917-05-01'], ['19170501', '1917-05-01'],
    ['30/04/1917', '1917-04-30'], ['4/30/1917', '1917-04-30'], ['5/5/1917', '1917-05-05'], ['7/1917', '1917-07'],
    ['12.V.1907', '1907-05-12'], ['12/V 1907', '1907-05-12'], ['Tuesday, 1 May 1917', '1917-05-01'],
    ['12 мая 1907 г.', '1907-05-12'], ['в мае 1907 года', '1907-05'], ['1907 г.', '1907'],
    ['den 1. Mai 1917', '1917-05-01'], ['1er mai 1917', '1917-05-01'], ['1 de mayo de 1917', '1917-05-01'],
    ['Août 1914', '1914-08'], ['März 1917', '1917-03'], ['Sept. 1917', '1917-09'], ['May, 1913', '1913-05'],
    ['c. 1902', '1902~'], ['ca 1902', '1902~'], ['um 1902', '1902~'], ['vers 1902', '1902~'], ['hacia 1902', '1902~'],
    ['около 1902 г.', '1902~'], ['~1902', '1902~'], ['1902?', '1902?'], ['1902 (?)', '1902?'], ['perhaps 1902', '1902?'],
    ['ca. 1902?', '1902%'], ['вероятно, май 1907', '1907-05?'],
    ['spring 1917', '1917-21'], ['весной 1917', '1917-21'], ['Herbst 1917', '1917-23'], ['été 1917', '1917-22'],
    ['1890s', '189X'], ['1890’s', '189X'], ['1890-е годы', '189X'], ['1890er Jahre', '189X'], ['années 1890', '189X'],
    ['19th century', '18XX'], ['XIX век', '18XX'], ['19. Jahrhundert', '18XX'], ['XIXe siècle', '18XX'], ['siglo XIX', '18XX'],
    ['44 BC', '-0043'], ['1 BCE', '0000'], ['79 AD', '0079'], ['44 v. Chr.', '-0043'], ['44 г. до н. э.', '-0043'], ['2nd century BC', '-01XX'],
    ['1917-04-10T23:30:00-05:00', '1917-04-10'], ['1917-04-10 23:30', '1917-04-10'], ['10.4.1917, 23:30', '1917-04-10'],
  ])('%s is %s', (text, edtf) => {
    expect(said(text)).toBe(edtf)
  }) // prettier-ignore

  it.each([
    ['1902–1904', '1902/1904'], ['1902–04', '1902/1904'], ['1898-99', '1898/1899'], ['1905/06', '1905/1906'],
    ['1917–21', '1917/1921'], ['from 1902 to 1904', '1902/1904'], ['с 1902 по 1904 г.', '1902/1904'],
    ['von 1902 bis 1904', '1902/1904'], ['de 1902 à 1904', '1902/1904'], ['de 1902 a 1904', '1902/1904'],
    ['3–5 May 1917', '1917-05-03/1917-05-05'], ['3.–5.5.1917', '1917-05-03/1917-05-05'],
    ['12 May – 3 June 1917', '1917-05-12/1917-06-03'], ['30 Dec – 2 Jan 1917', '1916-12-30/1917-01-02'],
    ['May–June 1917', '1917-05/1917-06'], ['17th–19th centuries', '16XX/18XX'], ['1920s–30s', '192X/193X'],
    ['before 1910', '../1910'], ['до мая 1910', '../1910-05'], ['vor 1910', '../1910'], ['avant 1910', '../1910'], ['antes de 1910', '../1910'],
    ['after 1910', '1910/..'], ['seit 1910', '1910/..'], ['с 1910 г.', '1910/..'],
  ])('%s is the span %s', (text, edtf) => {
    expect(said(text)).toBe(edtf)
  }) // prettier-ignore

  it.each([
    '1902', '1902-10', '1898~', '189X', '156X~', '16XX%', '1XXX', 'Y170000002', '-01XX', '1917-04-03/1917-04-29',
    '../1914', '1902-23/1903-21', '1985-04-XX', '-0043',
  ])('%s is EDTF and stays as it is', (text) => {
    expect(said(text)).toBe(text)
  }) // prettier-ignore

  it.each([
    ['79', 'short-year'], ['476', 'short-year'], ['-44', 'short-year'], ['3.4.17', 'short-year'],
    ['03/04/1917', 'day-or-month'], ['12 May', 'no-year'], ['January', 'no-year'],
    ['Rosh Hashanah 1910', 'other-calendar'], ['Пасха 1910', 'other-calendar'], ['31 April 1917', 'impossible-date'],
    ['1904 – 1902', 'ends-before-it-starts'], ['soon', 'not-a-date'], ['', 'not-a-date'], ['-1663999200000', 'not-a-date'],
    ['item 1902', 'not-a-date'], ['12', 'short-year'],
  ])('“%s” is refused as %s, never guessed', (text, fault) => {
    expect(said(text)).toBe(fault)
  }) // prettier-ignore

  it('turns the Old Style and keeps what the source has', () => {
    expect(readWritten('12 мая 1907 ст. ст.')).toMatchObject({ edtf: '1907-05-25', whenOldStyle: '1907-05-12' })
    expect(readWritten('26 October (7 November) 1879')).toMatchObject({ edtf: '1879-11-07', whenOldStyle: '1879-10-26' })
    expect(readWritten('4/17 сентября 1917')).toMatchObject({ edtf: '1917-09-17', whenOldStyle: '1917-09-04' })
    expect(said('29 February 1900', { calendar: 'julian' })).toBe('1900-03-13')
    // A month of one calendar is two halves of the other's.
    expect(said('May 1907', { calendar: 'julian' })).toBe('1907-05-14/1907-06-13')
    expect(said('1–14 мая 1917 ст. ст.')).toBe('1917-05-14/1917-05-27')
  }) // prettier-ignore

  it.each([
    ['1902–04', 'year-completed'], ['early 1902', 'part-of'], ['winter 1916', 'winter'], ['1800s', 'century-or-decade'],
    ['between 1902 and 1904', 'between'], ['1863 or 1864', 'between'], ['44 BC', 'before-christ'],
    ['1861 (later print)', 'rest-left'], ['1917-04-10 23:30', 'hour-left'],
  ])('says of “%s” that it was read as %s', (text, note) => {
    expect(notes(text)).toContain(note)
  }) // prettier-ignore
})

describe('the order of day and month', () => {
  it.each([
    [['03/04/1917', '30/04/1917'], 'en', { order: 'day-first', by: 'cell' }],
    [['03/04/1917', '04/30/1917'], 'de', { order: 'month-first', by: 'cell' }],
    [['03/04/1917'], 'de', { order: 'day-first', by: 'language' }],
    [['03/04/1917'], 'en', { by: 'open' }],
    [['03/04/1917', '30/04/1917', '04/30/1917'], 'de', { by: 'contradiction' }],
    [['1.5.1917', '5/5/1917'], undefined, { by: 'none' }],
  ])('of %j in a table in %s is %j', (cells, language, expected) => {
    expect(orderOf(cells, language)).toEqual(expected)
  })

  it('decides what a cell alone cannot', () => {
    expect(said('03/04/1917', { order: 'day-first' })).toBe('1917-04-03')
    expect(said('03/04/1917', { order: 'month-first' })).toBe('1917-03-04')
    expect(notes('03/04/1917', { order: 'day-first' })).toEqual(['order-taken'])
  })
})
