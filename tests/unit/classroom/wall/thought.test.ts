import { describe, expect, it } from 'vitest'
import { firstThought } from '../../../../src/classroom/wall/thought'

describe('the thought beside a title on the wall', () => {
  it('is the first sentence of the text', () => {
    expect(firstThought('Kazan had fallen. The train went on.', 'en')).toBe('Kazan had fallen.')
    expect(firstThought('Увяз и сам трактор. Ехали дальше.', 'ru')).toBe('Увяз и сам трактор.')
  })

  it('is left out rather than cut', () => {
    expect(firstThought(`${'word '.repeat(20)}end. More.`, 'en')).toBe('')
  })

  it.each([
    ['a quotation', '“We are leaving the war. We announce it to all peoples.”'],
    ['an initial', 'Order No. 94 thanked the commander, S. S. Kamenev.'],
    ['a title that asks', 'He had What Is to Be Done? on cigarette paper.'],
  ])('is left out where %s breaks it off', (_, text) => {
    expect(firstThought(text, 'en')).toBe('')
  })

  it('is nothing where there is no text', () => {
    expect(firstThought('', 'en')).toBe('')
  })
})
