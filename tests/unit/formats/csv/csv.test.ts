import { describe, expect, it } from 'vitest'
import { csv } from '../../../../src/formats/csv/csv'
import * as readers from '../../../../src/formats/readers'
import { guarded, runs, unguarded } from '../../../../src/formats/csv/csv-cell'
import { emptyLife } from '../../../../src/formats/partial-life'
import { fromWkt, toWkt } from '../../../../src/formats/rows/wkt'

const withTitle = (en: string) => ({ ...emptyLife(), events: [{ id: 'a', title: { en } }] })

describe('a cell that a spreadsheet would run', () => {
  const formulas = ['=1+1', '+7 (495)', '-twice', '@SUM(A1)', '\t=1', "'=1", "''=1", '＝1']

  it.each(formulas)('%j goes out as text and comes back as it was', async (text) => {
    expect(runs(guarded(text))).toBe(false)
    expect(unguarded(guarded(text))).toBe(text)
    const read = await readers.csv.read(await csv.write(withTitle(text)), 'a.csv')
    expect(read).toMatchObject({ problems: [], life: { events: [{ title: { en: text } }] } })
  })

  it.each(['-30.73', '+4', 'Odessa', "l'été", '’=', '1-2'])('is not %j', (text) => {
    expect(guarded(text)).toBe(text)
    expect(unguarded(text)).toBe(text)
  })
})

describe('CSV', () => {
  it('begins with a byte-order mark, and each line ends as RFC 4180 has it', async () => {
    const text = await csv.write(withTitle('Речь'))
    expect(text).toMatch(/^\uFEFFfeature,id,who,when,start,end,title_en,title_ru,/)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each(['a, b', 'he said "no"', 'two\r\nlines', ' blanks ', 'semi;colon'])(
    'keeps %j in its cell',
    async (text) => {
      const read = await readers.csv.read(await csv.write(withTitle(text)), 'a.csv')
      expect(read.life.events[0]?.title?.en).toBe(text)
    },
  )

  it('keeps a list that returns to a member', async () => {
    const journey = { id: 'round', via: ['a', 'b', 'a'], who: ['ada'] }
    const read = await readers.csv.read(
      await csv.write({ ...emptyLife(), journeys: [journey] }),
      'a.csv',
    )
    expect(read.life.journeys).toEqual([journey])
  })
})

describe('well-known text', () => {
  it.each([
    'POINT (30.73 -46.48)',
    'LINESTRING (1 2, 3.5 4, 1e-7 0)',
    'POLYGON ((0 0, 9 0, 9 9, 0 0), (4 4, 5 4, 5 5, 4 4))',
  ])('%s is read and written as it was', (wkt) => {
    const geometry = fromWkt(wkt)
    expect(geometry && toWkt(geometry)).toBe(wkt)
  })

  it('is read in any case and with a height', () => {
    expect(fromWkt('point z(1 2 3)')).toEqual({ type: 'Point', coordinates: [1, 2, 3] })
  })

  it.each([
    '',
    'POINT',
    'POINT ()',
    'POINT (1)',
    'POINT (a b)',
    'POINT (1 2, 3 4)',
    'POLYGON (0 0, 1 1)',
    'POLYGON ((0 0, 1 1)',
    'CIRCLE (1 2)',
    '1,2',
  ])('%j is none', (text) => {
    expect(fromWkt(text)).toBeNull()
  })
})
