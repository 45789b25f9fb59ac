import type { Journey, Life, LifeEvent, Stay } from '../life/model'
import { chapterOf } from './chapter-of'

/** By what the record can be sifted; each in the order in which it is offered. */
export const FACETS = [
  'kind', 'means', 'certainty', 'route', 'person', 'country', 'chapter', 'source',
] as const // prettier-ignore
export type Facet = (typeof FACETS)[number]

type Told = Stay | Journey | LifeEvent

/** What a reader wants to see alone: of each facet chosen, one of the values; in all of them. */
export interface Sieve {
  /** Certain stays and events, and journeys that are certain and whose every leg is attested. */
  documented: boolean
  chosen: ReadonlyMap<Facet, ReadonlySet<string>>
}

export const EVERYTHING: Sieve = { documented: false, chosen: new Map() }

export const isSifting = ({ documented, chosen }: Sieve): boolean => documented || chosen.size > 0

/** The state that an item's place, or the ends of a journey, belonged to; none where nobody knows. */
export type CountriesOf = (item: Told) => readonly string[]

/** What an item is by each facet; a journey's kind is `journey`. */
export function facetsOf(
  life: Life,
  item: Told,
  countriesOf: CountriesOf,
): Record<Facet, readonly string[]> {
  const isJourney = 'from' in item
  return {
    kind: [isJourney ? 'journey' : item.kind],
    means: isJourney ? item.modes : [],
    certainty: [item.certainty],
    route: isJourney ? [item.route] : [],
    person: item.who,
    country: countriesOf(item),
    chapter: [chapterOf(life, item.when)?.id ?? []].flat(),
    source: [...new Set(item.sources.map(({ source }) => source))],
  }
}

const isDocumented = (item: Told) =>
  item.certainty === 'certain' && (!('from' in item) || item.route === 'attested')

/** Whether an item is to be seen. An item without any value of a chosen facet is not. */
export function passes(
  life: Life,
  { documented, chosen }: Sieve,
  countriesOf: CountriesOf,
): (item: Told) => boolean {
  return (item) => {
    if (documented && !isDocumented(item)) return false
    if (chosen.size === 0) return true
    const own = facetsOf(life, item, countriesOf)
    return [...chosen].every(([facet, wanted]) => own[facet].some((value) => wanted.has(value)))
  }
}

/** A value of a facet, and how many items of what is left by the other facets have it. */
export interface FacetCount {
  value: string
  n: number
}

/**
 * The values of a facet with their counts, the most frequent first: of what passes all that is
 * chosen besides this facet, so that each says what choosing it would show.
 */
export function countsOf(
  life: Life,
  items: readonly Told[],
  facet: Facet,
  sieve: Sieve,
  countriesOf: CountriesOf,
): FacetCount[] {
  const others = new Map([...sieve.chosen].filter(([each]) => each !== facet))
  const rest = passes(life, { ...sieve, chosen: others }, countriesOf)
  const counts = new Map<string, number>()
  for (const item of items.filter(rest)) {
    for (const value of facetsOf(life, item, countriesOf)[facet]) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts].map(([value, n]) => ({ value, n })).sort((a, b) => b.n - a.n)
}

/** What would have to be loosened for anything to be seen: each with how much it would show. */
export function toLoosen(
  life: Life,
  items: readonly Told[],
  sieve: Sieve,
  countriesOf: CountriesOf,
): { what: Facet | 'documented'; n: number }[] {
  const without = (next: Sieve) => items.filter(passes(life, next, countriesOf)).length
  const loosened = [...sieve.chosen.keys()].map((facet) => {
    const chosen = new Map([...sieve.chosen].filter(([each]) => each !== facet))
    return { what: facet as Facet | 'documented', n: without({ ...sieve, chosen }) }
  })
  const documented = { what: 'documented' as const, n: without({ ...sieve, documented: false }) }
  return [...(sieve.documented ? [documented] : []), ...loosened].filter(({ n }) => n > 0)
}
