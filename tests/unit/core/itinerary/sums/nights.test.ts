import { describe, expect, it } from 'vitest'
import { EVERYTHING, passes, type CountriesOf } from '../../../../../src/core/itinerary/facets'
import { nightsOf } from '../../../../../src/core/itinerary/sums/nights'
import { barsOf, csvOf, statesByNights, WIDTH, yearTicks } from '../../../../../src/nights/bars'
import { sieveOfPiece } from '../../../../../src/nights/piece'
import { journey, life, stay } from '../../made-life'

const made = life({
  person: { birth: '1900-01-01', death: '1901-12-31' },
  stays: [
    stay('home', 'london', '1900-01-01/1900-12-30'),
    stay('jail', 'vienna', '1901-01-01/1901-12-31', { kind: 'prison' }),
  ],
  journeys: [journey('way', 'london', 'vienna', '1900-12-30/1901-01-01')],
})
const states: Record<string, string> = { london: 'united-kingdom', vienna: 'austria-hungary' }
const nights = nightsOf(made, 'ann', (place) => states[place] ?? null)
const sum = (of: typeof nights) => of.reduce((all, { nights: n }) => all + n, 0)

describe('nights by country', () => {
  it('are all the nights from birth to death, each once', () => {
    expect(sum(nights)).toBe(365 + 365 - 1)
    expect(sum(nights.filter(({ year }) => year === 1900))).toBe(365)
  })

  it('tell prison from freedom, and a night on the way from both', () => {
    const of = (state: string) => nights.filter((each) => each.state === state)
    expect(of('austria-hungary').every(({ plight }) => plight === 'prison')).toBe(true)
    expect(sum(of('travelling'))).toBe(2)
  })

  it('are of no state where the atlas has none', () => {
    expect(nightsOf(made, 'ann', () => null).map(({ state }) => state)).toContain('no-state')
  })

  it('have a state called as it was in the first year and in the last of them', () => {
    const of = (state: string, all = nights) => statesByNights(all).find((each) => each.state === state) // prettier-ignore
    expect(of('united-kingdom')).toMatchObject({ first: 1900, last: 1900, nights: 363 })
    const later = [...nights, ...nights.map((each) => ({ ...each, year: 1915 }))]
    expect(of('travelling', later)).toMatchObject({ first: 1900, last: 1915, nights: 4 })
  })

  it('have their decades written under them, and none cut at the edge', () => {
    const years = (first: number, last: number) =>
      yearTicks(
        [first, last].map((year) => ({ year, state: 'france', plight: 'free', nights: 365 })),
      )
    const starts = years(1900, 1920).map(({ year, anchor }) => [year, anchor])
    expect(starts).toEqual([
      [1900, 'start'],
      [1910, 'start'],
      [1920, 'start'],
    ])
    const [last] = years(1880, 1940).slice(-1)
    expect(last).toMatchObject({ year: 1940, anchor: 'end' })
    expect(last?.x).toBeLessThanOrEqual(WIDTH)
  })

  it('are drawn in the order of how many they are, none outside its year', () => {
    expect(statesByNights(nights)[0]?.state).toBe('austria-hungary')
    expect(statesByNights(nights).at(-1)?.state).toBe('travelling')
    const bars = barsOf(nights)
    expect(bars.every(({ y, height }) => y >= 0 && height > 0)).toBe(true)
    expect(new Set(bars.map(({ x }) => x)).size).toBe(2)
  })

  it('open what they count: the stays in that state and plight, or the journeys', () => {
    const items = [...made.stays, ...made.journeys]
    const countriesOf: CountriesOf = (item) =>
      ('place' in item ? [item.place] : [item.from, item.to]).flatMap((id) => states[id] ?? [])
    const opened = (state: string, plight: 'free' | 'prison') =>
      items
        .filter(passes(made, sieveOfPiece(EVERYTHING, { state, plight }), countriesOf))
        .map(({ id }) => id)
    expect(opened('austria-hungary', 'prison')).toEqual(['jail'])
    expect(opened('united-kingdom', 'free')).toEqual(['home', 'way'])
    expect(opened('travelling', 'free')).toEqual(['way'])
    expect(opened('unknown', 'free')).toHaveLength(items.length)
  })

  it('go out as a table', () => {
    const lines = csvOf(nights, (state) => `the, ${state}`).split('\r\n')
    expect(lines[0]).toBe('\uFEFFyear,state,name,plight,nights')
    expect(lines).toContain('1901,austria-hungary,"the, austria-hungary",prison,364')
  })
})
