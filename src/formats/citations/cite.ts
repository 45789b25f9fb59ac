import { issuedOf, type CslItem } from './csl'

/** What of a life is cited, in the words of the reader's language. */
export interface CitedPart {
  /** Of the life, and of what of it is cited; the same where it is the life itself. */
  life: { id: string; title: string }
  item: { id: string; title: string; version: string } | null
  edition: { number: string; date: string }
  url: string
  language: string
}

/** A part of a life as a work to be cited: with its edition, and the version of the item. */
export function cslOfPart({ life, item, edition, url, language }: CitedPart): CslItem {
  const year = Number(edition.date.slice(0, 4))
  return {
    id: item ? `${life.id}-${item.id}` : life.id,
    type: item ? 'entry' : 'dataset',
    title: item?.title ?? life.title,
    ...(item && { 'container-title': life.title }),
    edition: edition.number,
    ...(item && { version: item.version }),
    ...issuedOf(Number.isNaN(year) ? edition.date : year),
    publisher: 'Etape',
    language,
    URL: url,
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): eight hexadecimal figures that tell one text from another. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

/** Tells one wording of an item from another: the same as long as nothing of it changes. */
export const versionOf = (item: object): string => digestOf(JSON.stringify(item))
