import { describe, expect, it } from 'vitest'
import { problemLine } from '../../../../src/core/life/problems'
import { readLife } from '../../../../src/core/check/read'
import { changedTexts, type Change } from '../../../fixtures/lives'

/** Stays of Ben, of whom the good life knows nothing after 1902. */
const stay = (id: string, place: string, when: string, who = 'ben'): Change => ({
  file: 'stays.json',
  add: ['stays'],
  value: {
    id,
    place,
    when,
    who: [who],
    kind: 'visit',
    title: { en: 'A visit', ru: 'Поездка' },
    text: { en: 'A visit.', ru: 'Поездка.' },
    certainty: 'uncertain',
    sources: [{ source: 'memoir', basis: 'recalled' }],
    weight: 1,
  },
})

function problemsOf(first: [string, string], second: [string, string], who?: string): string[] {
  const changes = [stay('one', ...first), stay('two', ...second, who)]
  return readLife(changedTexts(changes)).problems.map(problemLine)
}

describe('one person is never in two places', () => {
  it.each([
    ['a stay within a stay', ['odessa', '1904/1906'], ['vienna', '1905-02-01/1905-02-03']],
    [
      'two that overlap by days',
      ['odessa', '1905-01-01/1905-02-10'],
      ['vienna', '1905-02-01/1905-03-01'],
    ],
    ['the same span', ['odessa', '1905-01-01/1905-01-05'], ['vienna', '1905-01-01/1905-01-05']],
    ['one day of a long stay', ['odessa', '1904-12-01/1905-03-01'], ['vienna', '1905-02-01']],
    ['a month somewhere in a stay of years', ['odessa', '1904/1906'], ['vienna', '1905-02']],
    [
      'one day, but farther apart than a day goes',
      ['odessa', '1905-02-01'],
      ['irkutsk', '1905-02-01'],
    ],
  ] as [string, [string, string], [string, string]][])('reports %s', (_, first, second) => {
    expect(problemsOf(first, second)).toEqual([
      expect.stringMatching(/^stays\.json:(one|two)\.when: two-places-at-once: .* overlaps "/),
    ])
  })

  it.each([
    [
      'leaving and arriving on one day',
      ['odessa', '1904-12-01/1905-02-01'],
      ['vienna', '1905-02-01/1905-03-01'],
    ],
    ['a day, and what begins on it', ['odessa', '1905-02-01'], ['vienna', '1905-02-01/1905-03-01']],
    [
      'two days, and what begins on the second',
      ['odessa', '1905-02-01/1905-02-02'],
      ['vienna', '1905-02-02/1905-03-01'],
    ],
    ['two towns on one day', ['odessa', '1905-02-01'], ['vienna', '1905-02-01']],
    ['months that hand over', ['odessa', '1904-12/1905-02'], ['vienna', '1905-02/1905-03']],
    ['a visit in the month of leaving', ['odessa', '1904-12/1905-02'], ['vienna', '1905-02']],
    [
      'a day in the month of leaving',
      ['odessa', '1904-12/1905-02'],
      ['vienna', '1905-02-03/1905-03-01'],
    ],
    ['two visits in one month', ['odessa', '1905-02'], ['vienna', '1905-02']],
    ['two visits in one year', ['odessa', '1905'], ['vienna', '1905-03-01/1905-09-01']],
    [
      'a prison within the town',
      ['odessa', '1904/1906'],
      ['odessa-prison', '1905-02-01/1905-05-01'],
    ],
    [
      'a town somewhere in the region',
      ['irkutsk', '1904/1906'],
      ['angara-country', '1905-05/1905-06'],
    ],
    [
      'a stay without an end, which lasts to the next',
      ['odessa', '1904-01-01/..'],
      ['vienna', '1905-02'],
    ],
    ['two stays without an end', ['odessa', '1904/..'], ['vienna', '../1903']],
  ] as [string, [string, string], [string, string]][])('does not report %s', (_, first, second) => {
    expect(problemsOf(first, second)).toEqual([])
  })

  it('lets two people be in two places', () => {
    expect(
      problemsOf(['odessa', '1903-01-01/1903-12-31'], ['irkutsk', '1909-01-01/1909-12-31'], 'ada'),
    ).toEqual([])
  })

  it('reports a journey during a stay far from both its ends', () => {
    const during: Change = {
      file: 'journeys.geojson',
      at: ['features', 1, 'properties', 'when'],
      value: '1903-02-01/1903-03-01',
    }
    const { problems, life } = readLife(changedTexts([during]))
    expect(problems.map(({ code, path }) => `${path}: ${code}`)).toEqual([
      'irkutsk-vienna.when: two-places-at-once',
    ])
    expect(life?.stays.map(({ id }) => id)).toContain('vienna-asylum')
  })
})
