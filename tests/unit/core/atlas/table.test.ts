import { describe, expect, it } from 'vitest'
import {
  changeDays,
  nameAt,
  namesBetween,
  ownerAt,
  readAtlas,
  statesAt,
} from '../../../../src/core/atlas'
import { parseCsv } from '../../../../src/core/atlas/csv'
import { dayOfChange } from '../../../../src/core/atlas/day-of-change'
import { dayFromGregorian, isoFromDay } from '../../../../src/core/time/day'
import { texts, WHOLE } from './fixture'

const UNITS = new Map(['a', 'b', 'c'].map((unit) => [unit, 5] as const))
const codesOf = (rows: string[]) => readAtlas(texts(rows), UNITS).problems.map(({ code }) => code)
const whole = () => {
  const { atlas } = readAtlas(texts(WHOLE), UNITS)
  if (!atlas) throw new Error('the fixture is faulty')
  return atlas
}

describe('the table of ownership', () => {
  it('hands a unit over on the day of the change', () => {
    const atlas = whole()
    expect(ownerAt(atlas, dayFromGregorian(1914, 7, 31), 'b')?.state).toBe('empire')
    expect(ownerAt(atlas, dayFromGregorian(1914, 8, 1) + 0.5, 'b')).toMatchObject({
      state: 'other',
      status: 'occupied',
      sovereign: 'empire',
      exactnessKm: 40,
      note: 'held, not ceded',
    })
  })

  it('takes the exactness of the unit where the row has none', () => {
    expect(ownerAt(whole(), dayFromGregorian(1900, 1, 1), 'b')?.exactnessKm).toBe(5)
  })

  it('gives each unit one owner', () => {
    expect(statesAt(whole(), dayFromGregorian(1930, 1, 1)).size).toBe(3)
  })

  it('lists the days on which something changed', () => {
    expect(changeDays(whole()).map(isoFromDay)).toEqual(['1914-08-01', '1918-11-15'])
    expect(changeDays(whole(), ['a'])).toEqual([])
  })

  it('names a state as of the day', () => {
    const empire = whole().states.get('empire')
    expect(empire && nameAt(empire, dayFromGregorian(1900, 1, 1)).en).toBe('Empire')
    expect(empire && nameAt(empire, dayFromGregorian(1920, 1, 1)).en).toBe('Republic')
  })
})

describe('a state over a span', () => {
  const between = (first: number, last: number) => {
    const empire = whole().states.get('empire')
    return empire && namesBetween(empire, dayFromGregorian(first, 1, 1), dayFromGregorian(last, 1, 1)).map(({ en }) => en) // prettier-ignore
  }

  it('is called as it was at first and at last', () => {
    expect(between(1900, 1920)).toEqual(['Empire', 'Republic'])
  })

  it('is called once where nothing changed', () => {
    expect(between(1900, 1910)).toEqual(['Empire'])
  })
})

describe('the day of a change', () => {
  it.each([
    ['1914-08-01', '1914-08-01'],
    ['1918-11', '1918-11-15'],
    ['1909', '1909-07-02'],
  ])('%s is %s', (edtf, iso) => {
    expect(isoFromDay(dayOfChange(edtf, 0) ?? 0)).toBe(iso)
  })

  it('is open for two dots and nothing for an interval or a word', () => {
    expect(dayOfChange('..', -Infinity)).toBe(-Infinity)
    expect(dayOfChange('1914/1918', 0)).toBeNull()
    expect(dayOfChange('summer', 0)).toBeNull()
  })
})

describe('faults of the table', () => {
  const swapped = (from: string, to: string) => WHOLE.map((row) => row.replace(from, to))

  it('finds none in a sound table', () => {
    expect(codesOf(WHOLE)).toEqual([])
  })

  it.each([
    ['unknown-unit', [...WHOLE, 'd,empire,..,..,sovereign,empire,,treaty,']],
    ['unknown-state', swapped('c,colony,', 'c,kolony,')],
    ['unknown-status', swapped(',occupied,', ',held,')],
    ['unknown-source', swapped(',treaty: art. 1', ',rumour')],
    ['not-a-date', swapped('b,other,1914-08-01', 'b,other,August 1914')],
    ['not-a-number', swapped(',40,', ',far,')],
    ['two-owners', swapped('b,other,1914-08-01', 'b,other,1914-07-28')],
    ['hole', swapped('b,other,1914-08-01', 'b,other,1914-08-04')],
    ['hole', swapped('a,empire,..,..', 'a,empire,1900,..')],
    ['hole', swapped('a,empire,..,..', 'a,empire,..,1930')],
    ['ends-before-it-starts', swapped('a,empire,..,..', 'a,empire,1930,1900')],
    ['ragged-row', swapped('a,empire,..,..', 'a,empire,..')],
    ['no-owner', WHOLE.slice(1)],
  ])('%s', (code, rows) => {
    expect(codesOf(rows)).toContain(code)
    expect(readAtlas(texts(rows), UNITS).atlas).toBeNull()
  })

  it('says which line and which two states', () => {
    const { problems } = readAtlas(
      texts(swapped('b,other,1914-08-01', 'b,other,1914-07-28')),
      UNITS,
    )
    expect(problems[0]).toMatchObject({ file: 'ownership.csv', line: 4 })
    expect(problems[0]?.message).toContain('"empire" (line 3) and "other"')
  })
})

describe('a table of comma-separated values', () => {
  it('reads quotes, commas and line ends inside them, and counts lines', () => {
    const { rows } = parseCsv('a,b\r\n"x, ""y""","1\n2"\n3,4\n')
    expect(rows).toEqual([
      { line: 2, cells: { a: 'x, "y"', b: '1\n2' } },
      { line: 4, cells: { a: '3', b: '4' } },
    ])
  })
})
