import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/calendar/day'
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
  it('is borne until the day before the next one counts, in whatever language', () => {
    expect(bearingsOf(town, 'ann')).toEqual([
      { from: day('1923-02-14'), to: day('1929-08-01') },
      { from: day('1990-01-01'), to: Infinity },
    ])
  })

  it('is borne to the end of its last day where nothing follows', () => {
    const ship = place('ship', [33, 44], { names: [after('Ann', 'en', '1920/1922')] })
    expect(bearingsOf(ship, 'ann')).toEqual([{ from: day('1920-01-01'), to: day('1922-12-31') }])
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
