import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { nameAt, nameToday, otherNames, saysTown } from '../../../../src/core/itinerary/names'
import { name, place } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const city = place('city', [30, 60], {
  names: [
    name('Saint Petersburg', 'en', { when: '../1914-08-31' }),
    name('Petrograd', 'en', { when: '1914-08-31/1924-01-26' }),
    name('Leningrad', 'en', { when: '1924-01-26/1991-09-06' }),
    name('Saint Petersburg', 'en', { when: '1991-09-06/..' }),
    name('Санкт-Петербург', 'ru', { when: '../1914-08-31' }),
    name('Петроград', 'ru', { when: '1914-08-31/1924-01-26' }),
  ],
})
const island = place('island', [29, 40], {
  names: [
    name('Prinkipo', 'en', { status: 'historical' }),
    name('Büyükada', 'tr'),
    name('Принкипо', 'ru', { status: 'exonym' }),
  ],
})
const village = place('village', [32, 47], {
  names: [
    name('Яновка', 'ru', { when: '../1920' }),
    name('Янівка', 'uk', { when: '../1920' }),
    name('Береславка', 'uk', { when: '1920/..' }),
    name('Bereslavka', 'uk-Latn', { when: '1920/..', status: 'romanised' }),
    name('Yanovka', 'en', { when: '../1920' }),
  ],
})

describe('the name of a place', () => {
  it.each([
    ['1914-08-30', 'Saint Petersburg', 'Санкт-Петербург'],
    ['1914-08-31', 'Petrograd', 'Петроград'],
    ['1917-11-07', 'Petrograd', 'Петроград'],
    ['1924-01-26', 'Leningrad', 'Петроград'],
  ])('on %s is the one in force, in the language of the reader', (iso, en, ru) => {
    expect(nameAt(city, day(iso), 'en').toponym).toBe(en)
    expect(nameAt(city, day(iso), 'ru').toponym).toBe(ru)
  })

  it('is one in force in letters the reader knows, before one out of force', () => {
    expect(nameAt(village, day('1930-01-01'), 'en').toponym).toBe('Bereslavka')
    expect(nameAt(village, day('1930-01-01'), 'ru').toponym).toBe('Береславка')
  })

  it('with dates that hold goes before one without dates', () => {
    const fort = place('fort', [77, 43], {
      names: [
        name('Алматы', 'ru', { status: 'official' }),
        name('Верный', 'ru', { when: '../1921-02-05', status: 'historical' }),
      ],
    })
    expect(nameAt(fort, day('1900-07-01'), 'ru').toponym).toBe('Верный')
    expect(nameAt(fort, day('2000-07-01'), 'ru').toponym).toBe('Алматы')
  })

  it('today is the one without an end', () => {
    expect(nameToday(city, 'en').toponym).toBe('Saint Petersburg')
    expect(nameToday(village, 'en').toponym).toBe('Bereslavka')
  })

  it('is in the reader’s language even if that is historical', () => {
    expect(nameAt(island, day('1930-01-01'), 'en').toponym).toBe('Prinkipo')
    expect(nameAt(island, day('1930-01-01'), 'ru').toponym).toBe('Принкипо')
  })

  it('leaves all the others to be listed', () => {
    const others = otherNames(island, day('1930-01-01'), 'en').map(({ toponym }) => toponym)
    expect(others.sort()).toEqual(['Büyükada', 'Принкипо'].sort())
  })

  it('is never missing', () => {
    expect(nameAt(place('p', [0, 0], { names: [name('東京', 'ja')] }), 0, 'en').toponym).toBe(
      '東京',
    )
  })
})

describe('a house whose name says its town', () => {
  const town = place('verny', [77, 43], {
    names: [
      name('Verny', 'en', { when: '../1921-02-05', status: 'historical' }),
      name('Alma-Ata', 'en', { status: 'official' }),
      name('Алма-Ата', 'ru', { status: 'official' }),
    ],
  })

  it('has no need of it a second time, nor of the name that it had another year', () => {
    expect(saysTown('75 Krasin Street, Alma-Ata', town)).toBe(true)
    expect(saysTown('Дача над Алма-Атой', town)).toBe(true)
    expect(saysTown('Hotel Jetysu', town)).toBe(false)
  })
})
