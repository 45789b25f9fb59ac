import { expect, it } from 'vitest'
import { changesOf, readChanges } from '../../../../src/core/life/changes'

const change = (kind: string, item: string, en: string) => ({ kind, item, text: { en } })
const text = JSON.stringify({
  editions: [
    {
      number: '2',
      date: '2026-11-29',
      changes: [change('mended', 'odessa', 'A name.'), change('mended', 'odessa', 'A date.')],
    },
    { number: '1', date: '2026-11-22', changes: [change('added', 'odessa', 'New.')] },
  ],
})

it('tells all that became of an item, with its edition, the latest first', () => {
  expect(
    changesOf(readChanges(text), 'odessa').map(({ edition, text }) => [edition, text.en]),
  ).toEqual([
    ['2', 'A name.'],
    ['2', 'A date.'],
    ['1', 'New.'],
  ])
})

it('has nothing to tell of what was left alone', () => {
  expect(changesOf(readChanges(text), 'vienna')).toEqual([])
})

it.each([
  ['is missing', null],
  ['is cut off', '{"editions": ['],
  ['is something else', '{"features": []}'],
])('a life whose file %s has no changes to tell', (_, broken) => {
  expect(readChanges(broken).size).toBe(0)
})
