import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../src/cli/outcome'
import { runWhere } from '../../../src/cli/where'
import { hear, SMALL } from './outputs'

const where = (...args: string[]) => hear(() => runWhere([...args, '--life', SMALL]))
const json = (...args: string[]) =>
  where(...args, '--json').out.map((line) => JSON.parse(line) as Record<string, unknown>)

/** The contract of the design: scripts of others read these. */
const KEYS = [
  'date', 'state', 'lat', 'lon', 'radiusKm', 'place', 'journey', 'certainty', 'sources',
] // prettier-ignore

describe('where', () => {
  it('answers each date on a line of its own, in the order asked', () => {
    const dates = ['1901-06-01', '1870-01-01', '1900-04-20', '1901-06-01', '1950-01-01']
    const answers = json(...dates)
    expect(answers.map(({ date }) => date)).toEqual(dates)
    expect(answers.map(({ state }) => state)).toEqual([
      'staying', 'before-birth', 'travelling', 'staying', 'after-death',
    ]) // prettier-ignore
    expect(answers.map((answer) => Object.keys(answer))).toEqual(answers.map(() => KEYS))
  })

  it('gives place and position of a stay, with its evidence', () => {
    expect(json('1901-06-01')).toEqual([
      expect.objectContaining({
        lat: 52.2978,
        lon: 104.2964,
        place: 'irkutsk',
        journey: null,
        certainty: 'certain',
        sources: ['memoir'],
      }),
    ])
  })

  it('gives the journey and a position on its way', () => {
    const [answer] = json('1900-04-20')
    expect(answer).toMatchObject({ journey: 'odessa-irkutsk', place: null })
    expect(answer?.lon).toBeGreaterThan(30.7)
    expect(answer?.lon).toBeLessThan(104.3)
  })

  it('has no position before birth, after death, and where nothing is known', () => {
    const nowhere = { lat: null, lon: null, place: null, journey: null }
    expect(json('1870-01-01', '1950-01-01')).toEqual([
      expect.objectContaining(nowhere),
      expect.objectContaining(nowhere),
    ])
    expect(json('1920-01-01', '--who', 'ben')).toEqual([
      expect.objectContaining({ state: 'unknown', ...nowhere }),
    ])
  })

  it('follows the person asked for, else the first', () => {
    expect(json('1903-06-01').map(({ place }) => place)).toEqual(['vienna'])
    expect(json('1903-06-01', '--who', 'ben').map(({ place }) => place)).toEqual([null])
  })

  it('speaks in words without --json', () => {
    expect(where('1901-06-01').out).toEqual(['1901-06-01  staying  irkutsk  certain'])
  })

  it.each([
    [[], 'DATE'],
    [['1901-02-30'], '1901-02-30'],
    [['yesterday'], 'yesterday'],
    [['1901-06-01', '--who', 'eve'], 'ada, ben'],
    [['1901-06-01', '--colour', 'red'], '--colour'],
  ])('refuses %j as bad usage and says what it wants', (args, said) => {
    const refusal = expect.objectContaining({
      status: 2,
      message: expect.stringContaining(said) as string,
    }) as Refusal
    expect(() => where(...args)).toThrow(refusal)
  })
})
