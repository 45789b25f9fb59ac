import { describe, expect, it } from 'vitest'
import { nextPart, partAt, partSteps } from '../../../../src/core/story/parts'
import { dayFromIso } from '../../../../src/core/time/day'
import { event, life, stay } from '../made-life'

const both = (text: string) => ({ en: text, ru: text })
const day = (iso: string) => dayFromIso(iso) ?? NaN
const chapter = (id: string, when: string) => ({ id, when, title: both(id), text: both(id) })

const sample = () => {
  const made = life({
    stays: [stay('born', 'vienna', '1870-01-01/1930-12-31')],
    events: [
      event('school', 'vienna', '1880-09-01'),
      { ...event('whim', 'vienna', '1881-09-01'), weight: 1 as const },
      event('speech', 'vienna', '1900-09-01'),
      event('answer', 'vienna', '1900-09-01'),
    ],
  })
  made.chapters = [chapter('youth', '1870-01-01/1890'), chapter('age', '1890/1930-12-31')]
  return made
}
const RECORD = [day('1870-01-01') + 0.5, day('1930-12-31') + 0.5] as const
const ids = (from: string, to: string) =>
  partSteps(sample(), 'ann', { from: day(from), to: day(to) }, RECORD[0]).map(({ id }) => id)

describe('the part of a life that a class is shown', () => {
  it('is what was picked, else the chapter at hand, and never simply everything', () => {
    const picked = { from: day('1880-01-01'), to: day('1881-01-01'), chapter: null }
    expect(partAt(sample(), RECORD, picked, day('1900-01-01'))).toMatchObject({ to: picked.to })
    expect(partAt(sample(), RECORD, null, day('1900-01-01')).chapter?.id).toBe('age')
  })

  it('is followed by the next chapter, and the last by none', () => {
    const youth = partAt(sample(), RECORD, null, day('1880-01-01'))
    const age = nextPart(sample(), RECORD, youth)
    expect(age?.chapter?.id).toBe('age')
    expect(age && nextPart(sample(), RECORD, age)).toBeNull()
  })

  it('has what weighs, begins at the clock’s first noon, and two of one moment are two steps', () => {
    expect(ids('1870-01-01', '1890-01-01')).toEqual(['born', 'school'])
    expect(ids('1890-01-01', '1931-01-01').sort()).toEqual(['answer', 'speech'])
    const [born] = partSteps(sample(), 'ann', { from: 0, to: Infinity }, RECORD[0])
    expect(born?.moment).toBe(RECORD[0])
  })
})
