import { describe, expect, it } from 'vitest'
import {
  countsOf,
  passes,
  toLoosen,
  type Facet,
  type Sieve,
} from '../../../../src/core/itinerary/facets'
import { narrowLife } from '../../../../src/core/itinerary/resolve/narrow'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { dayFromIso } from '../../../../src/core/time/day'
import { event, journey, life, stay } from '../made-life'

const at = (iso: string) => (dayFromIso(iso) ?? NaN) + 0.5

/** London, by a schematic way to Vienna, a doubtful house in Petersburg within a certain stay there. */
const whole = life({
  stays: [
    stay('london', 'london', '1870-01-01/1902-08-01'),
    stay('vienna', 'vienna', '1902-08-03/1905-01-01', { kind: 'prison' }),
    stay('petersburg', 'petersburg', '1905-02-01/1905-12-31'),
    stay('house', 'kresty', '1905-05-01/1905-06-01', { certainty: 'uncertain' }),
  ],
  journeys: [
    journey('way', 'london', 'vienna', '1902-08-01/1902-08-03', { route: 'schematic' }),
    journey('north', 'vienna', 'petersburg', '1905-01-01/1905-02-01', { route: 'attested', modes: ['ship'] }),
  ],
  events: [event('speech', 'vienna', '1904-01-01')],
}) // prettier-ignore
const none = () => []
const sieve = (chosen: Partial<Record<Facet, string[]>>, documented = false): Sieve => ({
  documented,
  chosen: new Map(
    Object.entries(chosen).map(([facet, values]) => [facet as Facet, new Set(values)] as const),
  ),
})
const left = (of: Sieve) => {
  const narrow = narrowLife(whole, passes(whole, of, none))
  return [...narrow.stays, ...narrow.journeys, ...narrow.events].map(({ id }) => id)
}
const items = [...whole.stays, ...whole.journeys, ...whole.events]

describe('only what is documented', () => {
  const narrow = narrowLife(whole, passes(whole, sieve({}, true), none))

  it('is certain stays and events, and ways that are attested from end to end', () => {
    expect(left(sieve({}, true))).toEqual(['london', 'vienna', 'petersburg', 'north', 'speech'])
  })

  it('leaves the rest unknown, and stretches nothing over it', () => {
    expect(whereabouts(narrow, 'ann', at('1902-08-02')).state).toBe('unknown')
    const spans = (of: typeof whole) =>
      new Map(
        resolveItinerary(of, 'ann').items.map((item) => [
          item.kind === 'stay' ? item.stay.id : item.journey.id,
          [item.start, item.end],
        ]),
      )
    const before = spans(whole)
    for (const [id, span] of spans(narrow)) expect(span).toEqual(before.get(id))
  })

  it('falls back on the city where only the house in it is doubtful', () => {
    expect(whereabouts(whole, 'ann', at('1905-05-10')).place).toBe('kresty')
    expect(whereabouts(narrow, 'ann', at('1905-05-10')).place).toBe('petersburg')
  })
})

describe('facets', () => {
  it('leave what has one of the values of each', () => {
    expect(left(sieve({ kind: ['prison', 'journey'] }))).toEqual(['vienna', 'way', 'north'])
    expect(left(sieve({ kind: ['prison', 'journey'], means: ['ship'] }))).toEqual(['north'])
  })

  it('say what each choice would show, whatever else of the same facet is chosen', () => {
    const counts = countsOf(whole, items, 'means', sieve({ means: ['ship'] }), none)
    expect(counts).toEqual([
      { value: 'rail', n: 1 },
      { value: 'ship', n: 1 },
    ])
  })

  it('say what to loosen where nothing is left', () => {
    const empty = sieve({ kind: ['prison'], means: ['ship'] })
    expect(left(empty)).toEqual([])
    expect(toLoosen(whole, items, empty, none)).toEqual([
      { what: 'kind', n: 1 },
      { what: 'means', n: 1 },
    ])
  })
})
