import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { bearingsOf, nameAfterAt, namesAfter } from '../../../../src/core/itinerary/namesakes'
import { name, place } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const after = (toponym: string, lang: string, when: string) =>
  name(toponym, lang, { when, namedAfter: 'ann' })

const town = place('town', [30, 59], {
  names: [
    name('Old Town', 'en', { when: '../1923-02-14' }),
    after('Annsk', 'en', '1923-02-14/1929-08-02'),
    after('Аннск', 'ru', '1923-02-14/1929-08-02'),
    name('New Town', 'en', { when: '1929-08-02/1944' }),
    after('Ann', 'en', '1990/..'),
    name('Altstadt', 'de'),
  ],
})

describe('a name after somebody', () => {
  it('is borne until the day on which the next one counts, in whatever language', () => {
    expect(bearingsOf(town, 'ann')).toEqual([
      { from: day('1923-02-14'), to: day('1929-08-02') },
      { from: day('1990-07-02'), to: Infinity },
    ])
  })

  it.each([
    ['1920-03-01/1922-05-04', '1920-03-01', '1922-05-05'],
    ['1920/1922', '1920-07-02', '1922-07-02'],
    ['1918-11/1928-01', '1918-11-16', '1928-01-16'],
    ['1924', '1924-01-01', '1925-01-01'],
  ])('%s: from %s until %s, where nothing says better', (when, from, to) => {
    const ship = place('ship', [33, 44], { names: [after('Ann', 'en', when)] })
    expect(bearingsOf(ship, 'ann')).toEqual([{ from: day(from), to: day(to) }])
  })

  it('is nobody else’s', () => {
    expect(bearingsOf(town, 'ben')).toEqual([])
    expect(nameAfterAt(town, 'ben', day('1925-01-01'), 'en')).toBeNull()
  })

  it('stands once for each time, in the reader’s language where there is one', () => {
    const toponyms = (lang: 'en' | 'ru') =>
      namesAfter(town, 'ann', lang).map(({ toponym }) => toponym)
    expect(toponyms('en')).toEqual(['Annsk', 'Ann'])
    expect(toponyms('ru')).toEqual(['Аннск', 'Ann'])
  })

  it('can be asked for on a day', () => {
    const on = (iso: string) => nameAfterAt(town, 'ann', day(iso), 'ru')?.toponym
    expect([on('1923-02-13'), on('1923-02-14'), on('1950-01-01'), on('2000-01-01')]).toEqual([
      undefined,
      'Аннск',
      undefined,
      'Ann',
    ])
  })
})
