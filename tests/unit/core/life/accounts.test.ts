import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { withAccount } from '../../../../src/core/life/accounts/account'
import { withAccounts } from '../../../../src/core/life/accounts'
import type { Life } from '../../../../src/core/life/model'
import { event, journey, life, place, stay } from '../made-life'

const sources = [{ source: 'other-book', basis: 'read' as const }]
const text = { en: 'told otherwise', ru: 'иначе' }
const noon = (of: Life, iso: string) => whereabouts(of, 'ann', (dayFromIso(iso) ?? NaN) + 0.5)

const made = life({
  stays: [
    stay('a', 'london', '1870-01-01/1902-08-03'),
    stay('b', 'vienna', '1902-08-07/1910-05', {
      whenOldStyle: '1902-07-25/1910-05',
      alternatives: [
        { when: '1902-08-09/1910-05', text, sources },
        { place: 'paris', sources },
      ],
    }),
    stay('c', 'paris', '1910-05/1930-12-31'),
  ],
  journeys: [
    journey('j', 'london', 'vienna', '1902-08-03/1902-08-07', {
      alternatives: [
        { when: '1902-08-05', sources },
        { place: 'petersburg', sources },
      ],
    }),
  ],
  events: [{ ...event('e', 'vienna', '1905'), alternatives: [{ when: '1906', sources }] }],
})
const stayOf = (of: Life, id: string) => of.stays.find((each) => each.id === id)
const journeyOf = (of: Life, id: string) => of.journeys.find((each) => each.id === id)

describe('an account that is followed', () => {
  it('has its own date, text and sources, and the place that it leaves unsaid', () => {
    const b = stayOf(withAccounts(made, new Map([['b', 1]])), 'b')
    expect(b).toMatchObject({ when: '1902-08-09/1910-05', place: 'vienna', text, sources })
    expect(b?.whenOldStyle).toBeUndefined()
  })

  it('is less certain than what the edition follows', () => {
    expect(stayOf(made, 'b')?.certainty).toBe('certain')
    expect(stayOf(withAccounts(made, new Map([['b', 1]])), 'b')?.certainty).toBe('less-certain')
  })

  it.each([
    ['b', 1],
    ['b', 2],
    ['j', 1],
    ['e', 1],
  ])('leaves what it replaces in its seat: %s, %i, and back', (id, n) => {
    const item = [...made.stays, ...made.journeys, ...made.events].find((each) => each.id === id)
    if (!item) throw new Error(`no ${id}`)
    const there = withAccount(item, n)
    expect(there.alternatives).toHaveLength(item.alternatives?.length ?? 0)
    const { alternatives, ...back } = withAccount(there, n)
    const { alternatives: _, ...main } = item
    expect(back).toEqual(main)
    expect(alternatives?.[n - 1]?.sources).toBe(sources)
  })

  it('with one date for what lasted longer dates its beginning', () => {
    const j = journeyOf(withAccounts(made, new Map([['j', 1]])), 'j')
    expect(j?.when).toBe('1902-08-05/1902-08-07')
  })

  it('of an event moves nobody', () => {
    const other = withAccounts(made, new Map([['e', 1]]))
    expect(other.events[0]?.when).toBe('1906')
    expect(other.stays).toEqual(made.stays)
  })
})

describe('what is beside it', () => {
  it('meets it still', () => {
    const other = withAccounts(made, new Map([['b', 1]]))
    expect(journeyOf(other, 'j')?.when).toBe('1902-08-03/1902-08-09')
    expect(noon(made, '1902-08-08')).toMatchObject({ state: 'staying', place: 'vienna' })
    expect(noon(other, '1902-08-08')).toMatchObject({ state: 'travelling', journey: 'j' })
    expect(noon(other, '1902-08-10')).toMatchObject({ state: 'staying', place: 'vienna' })
  })

  it('before a later departure stays until then', () => {
    const other = withAccounts(made, new Map([['j', 1]]))
    expect(noon(other, '1902-08-04')).toMatchObject({ state: 'staying', place: 'london' })
  })

  it('keeps its own date where its own account is followed', () => {
    const other = withAccounts(
      made,
      new Map([
        ['b', 1],
        ['j', 1],
      ]),
    )
    expect(journeyOf(other, 'j')?.when).toBe('1902-08-05/1902-08-07')
  })

  it('keeps its date rather than ending before it begins', () => {
    const early = life({
      stays: [
        stay('a', 'london', '1900-03/1902-08'),
        stay('b', 'london', '1902-08/1910', { alternatives: [{ when: '1899-01/1910', sources }] }),
      ],
    })
    expect(stayOf(withAccounts(early, new Map([['b', 1]])), 'a')?.when).toBe('1900-03/1902-08')
  })

  it('leads to the other place, straight and schematic if its line does not', () => {
    const j = journeyOf(withAccounts(made, new Map([['b', 2]])), 'j')
    expect(j).toMatchObject({ to: 'paris', route: 'schematic', legs: [{ mode: 'rail', to: 1 }] })
    expect(j?.line).toEqual([
      [-0.12, 51.5],
      [2.35, 48.85],
    ])
  })

  it('keeps its line where that ends near enough', () => {
    const near = life({
      places: [place('moedling', [16.28, 48.08])],
      stays: [
        stay('b', 'vienna', '1902-08-07/1910', {
          alternatives: [{ place: 'moedling', sources }],
        }),
      ],
      journeys: [journey('j', 'london', 'vienna', '1902-08-03/1902-08-07')],
    })
    const j = journeyOf(withAccounts(near, new Map([['b', 1]])), 'j')
    expect(j).toMatchObject({ to: 'moedling', route: 'inferred' })
  })
})

describe('a journey by another account', () => {
  it('leads where that says', () => {
    const other = withAccounts(made, new Map([['j', 2]]))
    expect(journeyOf(other, 'j')).toMatchObject({ to: 'petersburg', route: 'schematic' })
    expect(noon(other, '1902-08-07')).toMatchObject({ state: 'staying', place: 'vienna' })
  })
})

describe('the life itself', () => {
  it.each([
    ['nothing is chosen', new Map<string, number>()],
    ['there is no such item', new Map([['nobody', 1]])],
    ['there is no such account', new Map([['b', 3]])],
    ['it is the main account', new Map([['b', 0]])],
  ])('is the same where %s', (_, chosen) => {
    expect(withAccounts(made, chosen)).toBe(made)
  })

  it('is the same where the account names a place that it does not know', () => {
    const places = new Map(made.places)
    places.delete('paris')
    const less = { ...made, places }
    expect(withAccounts(less, new Map([['b', 2]]))).toBe(less)
  })

  it('is not touched', () => {
    const before = structuredClone({ stays: made.stays, journeys: made.journeys })
    withAccounts(made, new Map([['b', 2], ['j', 1], ['e', 1]])) // prettier-ignore
    expect({ stays: made.stays, journeys: made.journeys }).toEqual(before)
  })
})
