import type { PartialLife, Words } from '../partial-life'

const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'])

/**
 * Which language stands for the two that a foreign file is read in: its Latin words are put down as
 * `en`, its Cyrillic ones as `ru`, until somebody says what they are.
 */
export function relabelled(lang: string): (tag: string) => string {
  const slot = CYRILLIC.has(lang.split('-')[0] ?? '') ? 'ru' : 'en'
  return (tag) => (tag === slot ? lang : tag)
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => /^(en|ru)$/.test(key) && typeof text === 'string')

function withTag(value: unknown, tagOf: (tag: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => withTag(each, tagOf))
  if (typeof value !== 'object' || value === null) return value
  if (isWords(value))
    return Object.fromEntries(Object.entries(value).map(([tag, text]) => [tagOf(tag), text]))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'lang' && typeof part === 'string' ? tagOf(part) : withTag(part, tagOf),
    ]),
  )
}

/** A part with its words in the language that they were said to be in. */
export function inLanguage(life: PartialLife, lang: string): PartialLife {
  if (lang === 'en' || lang === 'ru') return life
  const tagOf = relabelled(lang)
  const map = <T>(items: ReadonlyMap<string, T>) =>
    new Map([...items].map(([id, item]) => [id, withTag(item, tagOf) as T]))
  return {
    ...life,
    ...(life.title && { title: withTag(life.title, tagOf) as Words }),
    ...(life.people && { people: map(life.people) }),
    places: map(life.places),
    stays: withTag(life.stays, tagOf) as PartialLife['stays'],
    journeys: withTag(life.journeys, tagOf) as PartialLife['journeys'],
    events: withTag(life.events, tagOf) as PartialLife['events'],
  }
}
