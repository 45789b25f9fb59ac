import { describe, expect, it } from 'vitest'
import { createPlaceSearch, fold } from '../../../../src/core/search'
import { life, name, place } from '../made-life'

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
})
const search = createPlaceSearch(made)

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
    const [hit] = search(query)
    expect([hit?.place, hit?.name.toponym]).toEqual([id, matched])
  })

  it('once, however many of its names match', () => {
    expect(search('alma').filter((hit) => hit.place === 'almaty')).toHaveLength(1)
  })

  it('exact name first, then beginnings, then near misses', () => {
    const hits = search('peter')
    expect(hits[0]?.place).toBe('peterhof')
    expect(hits.map((hit) => hit.place)).toContain('petrograd')
  })

  it('not by nothing, and not more than asked for', () => {
    expect(search('  ')).toEqual([])
    expect(search('zzzzzz')).toEqual([])
    expect(search('p', 1)).toHaveLength(1)
  })
})
