import { describe, expect, it } from 'vitest'
import { isoFromDay } from '../../../../src/core/time/day'
import { parseWhen, whenOf } from '../../../../src/core/time/edtf'

const iso = (day: number) => (Number.isFinite(day) ? isoFromDay(day) : String(day))

describe('a date', () => {
  it.each([
    ['1917-04-10', '1917-04-10', '1917-04-10', 'day'],
    ['1902-10', '1902-10-01', '1902-10-31', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['1902-12', '1902-12-01', '1902-12-31', 'month'],
    ['1898~', '1898-01-01', '1898-12-31', 'year'],
    ['1905-21', '1905-03-01', '1905-05-31', 'season'],
    ['1905-22', '1905-06-01', '1905-08-31', 'season'],
    ['1905-24', '1905-12-01', '1906-02-28', 'season'],
    ['190X', '1900-01-01', '1909-12-31', 'decade'],
    ['18XX', '1800-01-01', '1899-12-31', 'century'],
    ['1917-XX', '1917-01-01', '1917-12-31', 'year'],
    ['1917-XX-XX', '1917-01-01', '1917-12-31', 'year'],
    ['1917-10-XX', '1917-10-01', '1917-10-31', 'month'],
    ['156X~', '1560-01-01', '1569-12-31', 'decade'],
    ['16XX%', '1600-01-01', '1699-12-31', 'century'],
    ['1XXX', '1000-01-01', '1999-12-31', 'millennium'],
    ['-01XX', '-0199-01-01', '-0100-12-31', 'century'],
    ['-015X', '-0159-01-01', '-0150-12-31', 'decade'],
    ['-0043', '-0043-01-01', '-0043-12-31', 'year'],
    ['Y170000002', '170000002-01-01', '170000002-12-31', 'year'],
    ['2001-02-03T09:30:01', '2001-02-03', '2001-02-03', 'day'],
    ['2004-01-01T10:10:10+05:00', '2004-01-01', '2004-01-01', 'day'],
  ])('%s may be from %s to %s', (edtf, first, last, precision) => {
    const { outer, start } = whenOf(edtf)
    expect([iso(outer[0]), iso(outer[1]), start.precision]).toEqual([first, last, precision])
  })

  it('keeps its flags and is not widened by them', () => {
    expect(whenOf('1917-04-10~').start).toMatchObject({ approximate: true, uncertain: false })
    expect(whenOf('1905?').start).toMatchObject({ approximate: false, uncertain: true })
    expect(whenOf('1905%').start).toMatchObject({ approximate: true, uncertain: true })
    expect(whenOf('1917-04-10~').outer).toEqual(whenOf('1917-04-10').outer)
  })
})

describe('an interval', () => {
  it('surely covers what lies between its latest start and its earliest end', () => {
    const { outer, inner } = whenOf('1902-10/1903-02')
    expect(outer.map(iso)).toEqual(['1902-10-01', '1903-02-28'])
    expect(inner?.map(iso)).toEqual(['1902-10-31', '1903-02-01'])
    expect(whenOf('1902-10').inner).toBeNull()
    expect(whenOf('1917-04-10').inner?.map(iso)).toEqual(['1917-04-10', '1917-04-10'])
  })

  it.each(['../1914-08-31', '/1914-08-31'])('%s has an open start', (edtf) => {
    expect(whenOf(edtf).outer.map(iso)).toEqual(['-Infinity', '1914-08-31'])
  })

  it('reads seasons as its sides', () => {
    expect(whenOf('1902-23/1903-21').outer.map(iso)).toEqual(['1902-09-01', '1903-05-31'])
  })
})

describe('what is no date', () => {
  it.each([
    ['1917-02-30', 'impossible-date'],
    ['1917-13', 'impossible-date'],
    ['1917-04-10/1917-04-31', 'impossible-date'],
    ['spring 1902', 'not-edtf'],
    ['', 'not-edtf'],
    ['1917-4-1', 'not-edtf'],
    ['79', 'not-edtf'],
    ['-44', 'not-edtf'],
    ['1917-02-30T12:00:00Z', 'not-edtf'],
    ['1903/1902', 'ends-before-it-starts'],
    ['1917-05/1917-04-10', 'ends-before-it-starts'],
  ])('%s is told as %s', (edtf, problem) => {
    expect(parseWhen(edtf)).toMatchObject({ ok: false, problem })
    expect(() => whenOf(edtf)).toThrow(RangeError)
  })
})
