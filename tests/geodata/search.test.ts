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

/** The queries of a list, and all answers that are right. */
const listOf = (file: string) =>
  at(`tests/fixtures/search/${file}`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string])

/** The place of the first right answer, from 1; Infinity where there is none. */
function placeOf(query: string, right: string): number {
  const keys = right.split('|')
  const found = search(query, 'en').findIndex((hit) => keys.includes(keyOf(hit)))
  return found < 0 ? Infinity : found + 1
}

/** Which share of a list's right answers is first, and among three; prints what is missed. */
function measured(file: string) {
  const answers = listOf(file).map(([query, right]) => ({ query, place: placeOf(query, right) }))
  const share = (most: number) =>
    answers.filter(({ place }) => place <= most).length / answers.length
  const missed = answers.filter(({ place }) => place > 1)
  console.info(
    `search: ${file}, ${String(answers.length)} queries, ${(100 * share(1)).toFixed(0)} % first, ` +
      `${(100 * share(3)).toFixed(0)} % among three; not first: ` +
      missed.map(({ query, place }) => `${query} (${String(place)})`).join(', '),
  )
  return { n: answers.length, first: share(1), amongThree: share(3) }
}

describe('the search over the whole record', () => {
  it('has the right answer first, or among three, for what people type', () => {
    const { n, first, amongThree } = measured('queries.tsv')
    expect(n).toBe(120)
    expect(first).toBeGreaterThanOrEqual(0.9)
    expect(amongThree).toBeGreaterThanOrEqual(0.95)
  })

  it('has it for a list that its ranking was never tuned on, too', () => {
    const { n, first, amongThree } = measured('unseen.tsv')
    expect(n).toBe(60)
    expect(first).toBeGreaterThanOrEqual(0.8)
    expect(amongThree).toBeGreaterThanOrEqual(0.9)
  })
})
