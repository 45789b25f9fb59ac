import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { Cite } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { bibtexOf } from '../../../../src/formats/citations/bibtex'
import { cslOfPart, versionOf } from '../../../../src/formats/citations/cite'
import { cslOf } from '../../../../src/formats/citations/csl'
import { citationFormats, worksOf } from '../../../../src/formats/citations/lists'
import { namesIn } from '../../../../src/formats/citations/names'
import { readTrotsky } from '../../../geodata/trotsky'

/** What a citation manager would find in a file. */
interface Parsed {
  id: string
  title?: string
  author?: { family?: string; given?: string; literal?: string }[]
  DOI?: string
  ISBN?: string
}
const parsed = (text: string) => new Cite(text).data as Parsed[]

const { life } = readTrotsky()
const works = worksOf(life)

describe('the sources of a life', () => {
  it.each(citationFormats.map(({ id, of }) => [id, of] as const))(
    'go out as %s, which a citation manager reads whole, under their own ids',
    (_id, of) => {
      const found = parsed(of(works))
      expect(found.map(({ id }) => id)).toEqual([...life.sources.keys()])
      const titles = new Map([...life.sources.values()].map(({ id, title }) => [id, title]))
      const plain = (text = '') => text.replace(/[^\p{L}\p{N}]+/gu, '')
      expect(found.filter(({ id, title }) => plain(title) !== plain(titles.get(id)))).toEqual([])
    },
  )

  it('keep the names of people apart from one another', () => {
    const [work] = parsed(bibtexOf(cslOf({ id: 'w', title: 'T', author: 'D. Reed, M. Jakobson' })))
    expect(work?.author).toMatchObject([
      { family: 'Reed', given: 'D.' },
      { family: 'Jakobson', given: 'M.' },
    ])
  })
})

describe('a name', () => {
  it.each([
    ['Isaac Deutscher', [{ family: 'Deutscher', given: 'Isaac' }]],
    ['J. van Heijenoort', [{ family: 'van Heijenoort', given: 'J.' }]],
    ['Н. К. Крупская', [{ family: 'Крупская', given: 'Н. К.' }]],
    ['Верховна Рада України', [{ literal: 'Верховна Рада України' }]],
    ['Бюллетень оппозиции, № 32', [{ literal: 'Бюллетень оппозиции, № 32' }]],
  ])('%s is taken apart only where it is a person’s for sure', (field, names) => {
    expect(namesIn(field)).toEqual(names)
  })

  it('of who edited is an editor’s', () => {
    expect(cslOf({ id: 'p', author: 'Jan M. Meijer (ed.)' }).editor).toEqual([
      { family: 'Meijer', given: 'Jan M.' },
    ])
  })
})

describe('an entry of BibTeX', () => {
  it('survives the signs that BibTeX means something by', () => {
    const title = 'A & B: 100 % of {it}, $5 #1 under_score'
    const [work] = parsed(bibtexOf(cslOf({ id: 'odd', title })))
    expect(work?.title?.replace(/[^\p{L}\p{N}]/gu, '')).toBe(title.replace(/[^\p{L}\p{N}]/gu, ''))
  })
})

describe('a part of a life', () => {
  const [event] = life.events
  const item = { id: event?.id ?? '', title: 'A day', version: versionOf(event ?? {}) }
  const csl = cslOfPart({
    life: { id: life.id, title: 'A life' },
    item,
    edition: life.edition,
    url: 'https://example.org/?event=a',
    language: 'en',
  })

  it('is cited with the edition and the version of the item', () => {
    expect(csl).toMatchObject({ edition: life.edition.number, version: item.version })
    expect(parsed(bibtexOf(csl))[0]?.title).toBe('A day')
  })

  it('has another version when anything of it changes', () => {
    expect(versionOf({ ...event })).toBe(item.version)
    expect(versionOf({ ...event, when: '1900' })).not.toBe(item.version)
  })
})
