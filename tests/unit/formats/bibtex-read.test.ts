import { describe, expect, it } from 'vitest'
import { plainTex, readBibtex } from '../../../src/formats/citations/bibtex-read'

describe('works out of BibTeX', () => {
  it('come with author, title, year, publisher and what finds them', () => {
    const text = `
      @string{oup = "Oxford University Press"}
      @comment{ no work }
      @book{deutscher1954, author = {Deutscher, Isaac and Keller, Anna}, title = "The {Prophet} Armed",
        year = 1954, publisher = oup # { of London}, isbn = {0-19-281064-4}, url = {https://example.org/a?b=1}}
      @Article{roth, title = {{\\"U}ber Wege}, journaltitle = {Wege \\& Orte}, date = {1931-05-02}, doi = {10.1000/182}}`
    expect(readBibtex(text)).toEqual([
      {
        ...{ id: 'deutscher1954', title: 'The Prophet Armed', kind: 'reference', year: 1954 },
        ...{ author: 'Deutscher, Isaac; Keller, Anna', publisher: 'Oxford University Press of London' },
        ...{ isbn: '0-19-281064-4', url: 'https://example.org/a?b=1' },
      },
      { id: 'roth', title: 'Über Wege. Wege & Orte', kind: 'scholarship', year: 1931, doi: '10.1000/182' },
    ])
  })

  it('an address that is none of the web is left out', () => {
    const [work] = readBibtex('@misc{a, title = {T}, url = {javascript:alert(1)}}')
    expect(work).not.toHaveProperty('url')
  })

  it.each(['', 'no entry', '@', '@book{', '@book{a', '@book{a, title = {never closed', '@book{a, title'])(
    'a text that breaks off ends: %j',
    (text) => {
      expect(readBibtex(text).length).toBeLessThanOrEqual(1)
    },
  )

  it('letters are what LaTeX would print', () => {
    expect(plainTex(String.raw`\'{e}t\'e, {\"o}, \v{c}, Stra{\ss}e, \L{}\'od\'z, 1902--1903`)).toBe('été, ö, č, Straße, Łódź, 1902–1903')
  })
}) // prettier-ignore
