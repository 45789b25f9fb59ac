import { describe, expect, it } from 'vitest'
import { createSearch, keyOf, lifeDocuments } from '../../src/core/search'
import type { Contemporary, Journey, LifeEvent, Stay } from '../../src/core/life/model'
import { readTrotsky } from './trotsky'

const { life } = readTrotsky()
const people = life.contemporaries ?? []
const told: (Stay | Journey | LifeEvent)[] = [life.stays, life.journeys, life.events].flat()

const wordsOf = (item: Stay | Journey | LifeEvent, lang: 'en' | 'ru') =>
  [item.title, item.text, item.note, ...(item.alternatives ?? []).map(({ text }) => text)]
    .map((text) => text?.[lang] ?? '')
    .join(' ')

/** By what a text names somebody: the last word of the name, in Russian without its ending. */
const surname = ({ name }: Contemporary, lang: 'en' | 'ru') => {
  const last = name[lang]?.split(' ').at(-1) ?? ''
  return lang === 'en' ? last : last.replace(/(ский|ий|[аеийоуыэюя])$/, '')
}

/** Texts that name another of that name, or something called after them. */
const OTHERS: Record<string, readonly string[]> = {
  'victor-adler': ['family-vienna-1907-1914', 'psychoanalysis-vienna', 'cafe-central-1907'],
  'alfred-adler': [
    'vienna-adler-1902', 'vienna-february-1905', 'vienna-1914', 'vienna-adler-loan', 'adler-barber',
    'cafe-central-1907', 'klyachko-1914', 'pravda-loan-1909', 'vienna-zurich-1902', 'munich-vienna-1905', 'vienna-zurich-1914',
  ],
  'lev-kamenev': ['kazan-1919', 'kamenev-leave'],
  'raymond-molinier': ['saint-palais-bordeaux-1933'],
  'pierre-frank': ['jacson-first-meeting-1940', 'jakob-frank-1929'],
  krasin: ['krasin-street-1928a'],
  frunze: ['kurdai-1928'],
} // prettier-ignore
/** Farmer and wife are told of as father and mother; their surname is everybody's in the family. */
const BY_KINSHIP = new Set(['david-bronstein', 'anna-bronstein'])

describe('people whom the life touches', () => {
  it('are listed with every text that names them, and with nobody else’s', () => {
    const missed = people
      .filter(({ id }) => !BY_KINSHIP.has(id))
      .flatMap((person) => {
        const name = new RegExp(`(?<![\\p{L}-])${surname(person, 'en')}(?!\\p{L})`, 'u')
        const named = told.filter((item) => name.test(wordsOf(item, 'en'))).map(({ id }) => id)
        const others = OTHERS[person.id] ?? []
        return named
          .filter((id) => !person.in.includes(id) && !others.includes(id))
          .map((id) => `${person.id}: ${id}`)
      })
    expect(missed).toEqual([])
    const wrong = people.flatMap((person) =>
      person.in.filter((id) => OTHERS[person.id]?.includes(id)).map((id) => `${person.id}: ${id}`),
    )
    expect(wrong).toEqual([])
  })

  it('are named in what they are listed with, in one language at least', () => {
    const silent = people
      .filter(({ id }) => !BY_KINSHIP.has(id))
      .flatMap((person) =>
        person.in.flatMap((id) => {
          const item = told.find((each) => each.id === id)
          const isNamed =
            item &&
            (['en', 'ru'] as const).some((lang) =>
              wordsOf(item, lang).includes(surname(person, lang)),
            )
          return isNamed ? [] : [`${person.id}: ${id}`]
        }),
      )
    // Frida is called by her first name once.
    expect(silent).toEqual(['kahlo: san-miguel-regla-1937'])
  })

  it('are named in every language of the life, and say on what their dates rest', () => {
    for (const person of people)
      for (const lang of life.languages)
        expect([person.id, person.name[lang], person.text[lang]]).not.toContain(undefined)
    // A day is given only by what was opened or seen.
    const toTheDay = people.filter(({ birth, death }) => `${birth} ${death}`.includes('-'))
    expect(toTheDay.map(({ id }) => id)).toEqual(['victor-adler', 'parvus', 'joffe'])
    for (const { sources } of toTheDay) expect(sources[0]?.basis).toBe('excerpt')
  })

  it('are found by name, by the name of birth, in either script', () => {
    const search = createSearch(lifeDocuments(life, () => ''))
    const first = (query: string) => keyOf(search(query, 'en')[0] ?? { kind: 'place', id: 'none' })
    for (const query of ['Parvus', 'Парвус', 'Helphand', 'Гельфанд'])
      expect([query, first(query)]).toEqual([query, 'person:parvus'])
    expect(first('Джугашвили')).toBe('person:stalin')
    expect(first('Krupskaja')).toBe('person:krupskaya')
  })
})
