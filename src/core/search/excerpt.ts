import type { Form } from './document'
import { fold } from './fold'
import { stem } from './stem'

/** Letters on each side of what was found. */
const AROUND = 48

/** Words and what is between them, in the order of the text. */
const PIECES = /[\p{L}\p{M}\p{N}’'-]+/gu

/** Where the first word that answers to one of the stems stands; null where none does. */
function foundAt(text: string, stems: readonly string[]): { at: number; length: number } | null {
  for (const found of text.matchAll(PIECES)) {
    const own = fold(found[0]).split(' ')
    if (own.some((word) => stems.some((each) => word.startsWith(each)))) {
      return { at: found.index, length: found[0].length }
    }
  }
  return null
}

/**
 * The passage of a text where a query is found, cut at words and marked by dots where it is cut;
 * the first of `texts` that has one. Null where none has.
 */
export function excerptOf(texts: readonly Form[], query: string): Form | null {
  const stems = fold(query).split(' ').filter(Boolean).map(stem)
  for (const { text, lang } of texts) {
    const found = foundAt(text, stems)
    if (!found) continue
    const from = text.lastIndexOf(' ', Math.max(found.at - AROUND, 0)) + 1
    const end = text.indexOf(' ', found.at + found.length + AROUND)
    const to = end < 0 ? text.length : end
    const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
    return { text: before + text.slice(from, to) + after, lang }
  }
  return null
}
