import { describe, expect, it } from 'vitest'
import { readTrotsky, textOf } from './trotsky'

interface Change {
  kind: 'added' | 'mended' | 'withdrawn'
  item: string
  text: { en: string; ru: string }
}
interface Changes {
  editions: { number: string; date: string; changes: Change[] }[]
}

const { life } = readTrotsky()
const [latest] = (JSON.parse(textOf('changes.json')) as Changes).editions
const readable = textOf('CHANGES.md')
const known = new Set([
  ...life.places.keys(),
  ...life.sources.keys(),
  ...[...life.stays, ...life.journeys, ...life.events, ...life.gaps].map(({ id }) => id),
])

describe('what changed from edition to edition', () => {
  it('is told of the edition that the life says it is', () => {
    expect(latest).toMatchObject({ number: life.edition.number, date: life.edition.date })
  })

  it('leads to what is there; what was withdrawn as a whole is not', () => {
    const lost = latest?.changes.filter(
      ({ kind, item }) => kind !== 'withdrawn' && !known.has(item),
    )
    expect(lost).toEqual([])
  })

  it('stands in the readable form too', () => {
    const missing = latest?.changes.filter(
      ({ item, text }) => !readable.includes(`- \`${item}\`: ${text.en}`),
    )
    expect(missing).toEqual([])
  })
})
