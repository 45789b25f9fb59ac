import type { PartialSource } from '../partial-life'
import { namesIn, type CslName } from './names'

/** A work as Citation Style Language has it (CSL-JSON 1.0): what of it is known, and no more. */
export interface CslItem {
  id: string
  type: 'book' | 'article-journal' | 'webpage' | 'document' | 'entry' | 'dataset'
  title?: string
  author?: CslName[]
  editor?: CslName[]
  issued?: { 'date-parts': number[][] } | { raw: string }
  'container-title'?: string
  edition?: string
  version?: string
  publisher?: string
  language?: string
  ISBN?: string
  DOI?: string
  URL?: string
  note?: string
}

/** Said of who edited a work in an author field. */
const EDITED = /\s*\((?:eds?|ред|сост|Hg|Hrsg)\.?\)\s*$/

function typeOf({ doi, isbn, publisher, url }: PartialSource): CslItem['type'] {
  if (doi) return 'article-journal'
  if (isbn || publisher) return 'book'
  return url ? 'webpage' : 'document'
}

/** A date as a whole year, or as it is written. */
export function issuedOf(year: number | string | undefined): Pick<CslItem, 'issued'> {
  if (year === undefined) return {}
  return typeof year === 'number'
    ? { issued: { 'date-parts': [[year]] } }
    : { issued: { raw: year } }
}

function namedBy(author: string | undefined): Pick<CslItem, 'author' | 'editor'> {
  if (author === undefined) return {}
  const names = namesIn(author.replace(EDITED, ''))
  return EDITED.test(author) ? { editor: names } : { author: names }
}

/** A source of a life; its key is the source's id. */
export function cslOf(source: PartialSource): CslItem {
  const { id, title, author, year, lang, publisher, url, isbn, doi } = source
  return {
    id,
    type: typeOf(source),
    ...(title !== undefined && { title }),
    ...namedBy(author),
    ...issuedOf(year),
    ...(publisher !== undefined && { publisher }),
    ...(lang !== undefined && { language: lang }),
    ...(isbn !== undefined && { ISBN: isbn }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
  }
}

/** Works as a file of CSL-JSON. */
export const writeCsl = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`
