import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPageAtlas } from '../../src/core/atlas'
import {
  createSearch,
  keyOf,
  lifeDocuments,
  stateDocuments,
  townDocuments,
  townsOf,
  type TownRow,
} from '../../src/core/search'
import words from '../../src/i18n/locales/en.json'
import { readTrotsky } from './trotsky'

const at = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const { life } = readTrotsky()
const labels = words.vocabulary as unknown as Record<string, Record<string, string>>
const documents = [
  ...lifeDocuments(life, (vocabulary, word) => labels[vocabulary]?.[word] ?? ''),
  ...stateDocuments(readPageAtlas(at('geodata/borders/atlas.json')).states.values()),
  ...townDocuments(townsOf(JSON.parse(at('geodata/towns/found.json')) as TownRow[]), life),
]
const search = createSearch(documents)

/** A query and all answers that are right. */
const held = at('tests/fixtures/search/queries.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])

/** The place of the first right answer, from 1; Infinity where there is none. */
function placeOf(query: string, right: string): number {
  const keys = right.split('|')
  const found = search(query, 'en').findIndex((hit) => keys.includes(keyOf(hit)))
  return found < 0 ? Infinity : found + 1
}

describe('the search over the whole record', () => {
  it('has the right answer first, or among three, for what people type', () => {
    const answers = held.map(([query, right]) => ({ query, right, place: placeOf(query, right) }))
    const share = (most: number) =>
      answers.filter(({ place }) => place <= most).length / answers.length
    const missed = answers.filter(({ place }) => place > 3)
    console.info(
      `search: ${String(answers.length)} queries, ${(100 * share(1)).toFixed(0)} % first, ` +
        `${(100 * share(3)).toFixed(0)} % among three; not: ` +
        missed.map(({ query, place }) => `${query} (${String(place)})`).join(', '),
    )
    expect(answers).toHaveLength(120)
    expect(share(1)).toBeGreaterThanOrEqual(0.9)
    expect(share(3)).toBeGreaterThanOrEqual(0.95)
  })
})
