import { describe, expect, it } from 'vitest'
import {
  createSearch,
  dateIn,
  fold,
  groupsOf,
  keyOf,
  lifeDocuments,
} from '../../../../src/core/search'
import { event, journey, life, name, place } from '../made-life'

const made = life({
  places: [
    place('honefoss', [10.26, 60.17], { names: [name('Hønefoss', 'nb'), name('Хёнефосс', 'ru')] }),
    place('buyukada', [29.12, 40.87], {
      names: [
        name('Büyükada', 'tr'),
        name('Prinkipo'),
        name('Бююкада', 'ru'),
        name('Принкипо', 'ru'),
      ],
    }),
    place('almaty', [76.9, 43.25], {
      names: [
        name('Almaty'),
        name('Alma-Ata'),
        name('Verny'),
        name('Алма-Ата', 'ru'),
        name('Верный', 'ru'),
      ],
    }),
    place('yanovka', [32.6, 47.8], {
      names: [
        name('Yanovka'),
        name('Яновка', 'ru'),
        name('Янівка', 'uk'),
        name('Ianovka'),
        name('Bereslavka'),
      ],
    }),
    place('lodz', [19.46, 51.76], { names: [name('Łódź', 'pl'), name('Лодзь', 'ru')] }),
    place('petrograd', [30.3, 59.9], {
      names: [name('Saint Petersburg'), name('Petrograd'), name('Leningrad')],
    }),
    place('peterhof', [29.9, 59.88], { names: [name('Peterhof')] }),
    place('kars', [43.1, 40.6], { names: [name('Kırşehir', 'tr')] }),
  ],
  journeys: [
    journey('crossing', 'paris', 'london', '1902-10', {
      modes: ['ship'],
      text: { en: 'Eleven days of ships and of storms.', ru: 'Одиннадцать дней на пароходах.' },
    }),
  ],
  events: [event('speech', 'peterhof', '1917-04-10')],
})
const search = createSearch(lifeDocuments(made, (_list, word) => word))
const keys = (query: string, lang = 'en') => search(query, lang).map(keyOf)

describe('folding', () => {
  it.each([
    ['Hønefoss', 'honefoss'],
    ['BÜYÜKADA', 'buyukada'],
    ['İstanbul', 'istanbul'],
    ['Kırşehir', 'kirsehir'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Хёнефосс', 'хенефосс'],
    ['Верный', 'верныи'],
    ['Ust’-Kut', 'ust kut'],
    ['  Coyoacán, México ', 'coyoacan mexico'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('a place is found', () => {
  it.each([
    ['Honefoss', 'honefoss', 'Hønefoss'],
    ['hønefoss', 'honefoss', 'Hønefoss'],
    ['хенефосс', 'honefoss', 'Хёнефосс'],
    ['Buyukada', 'buyukada', 'Büyükada'],
    ['Prinkipo', 'buyukada', 'Prinkipo'],
    ['принк', 'buyukada', 'Принкипо'],
    ['Alma Ata', 'almaty', 'Alma-Ata'],
    ['AlmaAta', 'almaty', 'Alma-Ata'],
    ['алма ата', 'almaty', 'Алма-Ата'],
    ['верныи', 'almaty', 'Верный'],
    ['Яновка', 'yanovka', 'Яновка'],
    ['янівка', 'yanovka', 'Янівка'],
    ['ianovka', 'yanovka', 'Ianovka'],
    ['Bereslavka', 'yanovka', 'Bereslavka'],
    ['lodz', 'lodz', 'Łódź'],
    ['leningrad', 'petrograd', 'Leningrad'],
    ['petersburg saint', 'petrograd', 'Saint Petersburg'],
    ['kirsehir', 'kars', 'Kırşehir'],
    ['Petrogrd', 'petrograd', 'Petrograd'],
  ])('%s', (query, id, matched) => {
    const [hit] = search(query, 'en')
    expect([hit?.id, hit?.name?.text]).toEqual([id, matched])
  })

  it('once, however many of its names match', () => {
    expect(keys('alma').filter((key) => key === 'place:almaty')).toHaveLength(1)
  })

  it('exact name first, then beginnings, then near misses', () => {
    const found = keys('peter')
    expect(found[0]).toBe('place:peterhof')
    expect(found).toContain('place:petrograd')
  })
})

describe('what is told is found', () => {
  it('by a word of its text, whatever the ending, with the passage in the reader’s language', () => {
    const hits = search('storm', 'en')
    expect(hits.map(keyOf)).toEqual(['journey:crossing'])
    expect(hits[0]?.excerpt?.text).toContain('storms')
    expect(search('пароходом', 'ru')[0]?.excerpt?.text).toContain('пароходах')
  })

  it('by its means, its year, the names of its places', () => {
    expect(keys('ship 1902')).toContain('journey:crossing')
    expect(keys('1917')).toEqual(['event:speech'])
    expect(keys('Peterhof')).toContain('event:speech')
  })

  it('by kind, with nothing left out', () => {
    const hits = search('p', 'en')
    const groups = groupsOf(hits)
    expect(groups.flatMap((group) => group.hits)).toHaveLength(hits.length)
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length)
  })
})

describe('what cannot be meant', () => {
  it.each(['', '  ', '.*', '\u0301\u0308', '()[]{}', 'я'.repeat(10_000), 'zzzzzz', 'שלום'])(
    'finds nothing and throws nothing: %s',
    (query) => {
      expect(search(query, 'en')).toEqual([])
    },
  )
})

describe('a date is found', () => {
  it.each([
    ['1917', '1917'],
    ['April 1917', '1917-04'],
    ['апрель 1917', '1917-04'],
    ['04.1917', '1917-04'],
    ['10.04.1917', '1917-04-10'],
    ['10 апреля 1917 г.', '1917-04-10'],
  ])('%s is %s, as coarse as it was typed', (query, edtf) => {
    expect(dateIn(query)?.edtf).toBe(edtf)
  })

  it('only where it is one', () => {
    expect(dateIn('Petrograd 1917')).toBeNull()
    expect(dateIn('31.02.1917')).toBeNull()
  })
})
