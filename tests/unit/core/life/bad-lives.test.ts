import { describe, expect, it } from 'vitest'
import { problemLine } from '../../../../src/core/life/problems'
import { readLife } from '../../../../src/core/check/read'
import { badLives, changedTexts, goodTexts, idsOf } from '../../../fixtures/lives'

const good = readLife(goodTexts())

it('a sound life has no problems', () => {
  expect(good.problems).toEqual([])
})

describe.each(badLives())('$name: $why', ({ changes, expected, leftOut }) => {
  const read = readLife(changedTexts(changes))

  it('names every fault in one run, with its mend', () => {
    expect(read.problems.map(problemLine)).toEqual(expected)
  })

  it('leaves out what is faulty and goes on with the rest', () => {
    const ids = new Set(idsOf(read))
    const lost = idsOf(good).filter((id) => !ids.has(id))
    expect(lost).toEqual(leftOut === 'everything' ? idsOf(good) : [...leftOut].sort())
  })
})
