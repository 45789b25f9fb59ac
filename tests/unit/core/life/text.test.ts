import { describe, expect, it } from 'vitest'
import { textIn } from '../../../../src/core/life/text'

const text = { en: 'a town', de: 'eine Stadt', 'pt-BR': 'uma cidade' }

describe('a text in the reader’s language', () => {
  it.each([
    ['the one asked for', 'de', 'eine Stadt', 'de'],
    ['the broader one of a region’s', 'de-AT', 'eine Stadt', 'de'],
    ['the life’s first that the text has', 'ru', 'eine Stadt', 'de'],
  ])('is %s', (_, asked, said, lang) => {
    expect(textIn(text, asked, ['fr', 'de', 'en'])).toEqual({ text: said, lang })
  })

  it('is any where the life’s own languages are not among them', () => {
    expect(textIn({ it: 'una città' }, 'ru', ['en'])).toEqual({ text: 'una città', lang: 'it' })
  })
})
