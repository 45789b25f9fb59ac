import type { PartialSource } from '../partial-life'
import { slug } from '../rows/ids'

/** Letters with accents as LaTeX writes them: \"u, \'{e}, \v{c}. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '"': '\u0308', '=': '\u0304', '.': '\u0307',
  u: '\u0306', v: '\u030c', H: '\u030b', c: '\u0327', k: '\u0328', r: '\u030a',
} // prettier-ignore
const SIGNS: Record<string, string> = { ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', aa: 'å', AA: 'Å', i: 'i' } // prettier-ignore

/** What LaTeX would print. */
export const plainTex = (text: string): string =>
  text
    .replace(/\\([`'^~"=.]|[uvHckr](?![a-zA-Z]))\s*\{?\\?([a-zA-Z])\}?/g, (_, mark: string, letter: string) => (letter + (ACCENTS[mark] ?? '')).normalize('NFC'))
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i)(?![a-zA-Z])\s?/g, (_, sign: string) => SIGNS[sign] ?? sign)
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/\\[a-zA-Z]+\s*/g, '')
    .replace(/[{}]/g, '')
    .replace(/---?/g, '–')
    .replace(/~|\s+/g, ' ')
    .trim() // prettier-ignore

/** The value that begins at `from`: in braces, in quotes, a figure or a name, joined by #. */
function readValue(text: string, from: number, names: ReadonlyMap<string, string>): { value: string; end: number } {
  let [i, value] = [from, '']
  for (;;) {
    while (/\s/.test(text[i] ?? '')) i += 1
    const sign = text[i]
    if (sign === '{' || sign === '"') {
      let depth = sign === '{' ? 1 : 0
      const begin = (i += 1)
      while (i < text.length && !(depth === (sign === '{' ? 1 : 0) && text[i] === (sign === '{' ? '}' : '"') && text[i - 1] !== '\\')) {
        if (text[i] === '{' && text[i - 1] !== '\\') depth += 1
        if (text[i] === '}' && text[i - 1] !== '\\') depth -= 1
        i += 1
      }
      value += text.slice(begin, i)
      i += 1
    } else {
      const word = /^[^\s,#}]+/.exec(text.slice(i))?.[0] ?? ''
      value += names.get(word.toLowerCase()) ?? word
      i += word.length
    }
    const joined = /^\s*#/.exec(text.slice(i))?.[0]
    if (!joined) return { value, end: i }
    i += joined.length
  }
} // prettier-ignore

/** "Keller, Anna and Roth, J." as a list of names. */
const authors = (text: string) => text.split(/\s+and\s+/i).map(plainTex).filter(Boolean).join('; ') // prettier-ignore

function workOf(key: string, fields: ReadonlyMap<string, string>, kind: string): PartialSource {
  const of = (name: string) => plainTex(fields.get(name) ?? '')
  const year = /\d{4}/.exec(of('year') || of('date'))?.[0]
  const [author, isbn, doi] = [authors(fields.get('author') ?? fields.get('editor') ?? ''), of('isbn'), of('doi')]
  const inWhole = of('journal') || of('journaltitle') || of('booktitle')
  const title = [of('title') || key, of('subtitle')].filter(Boolean).join(': ')
  const url = /^https?:\/\//.test(fields.get('url') ?? '') ? fields.get('url') : undefined
  return {
    id: slug(key) || 'work',
    title: inWhole ? `${title}. ${inWhole}` : title,
    kind: kind === 'unpublished' || kind === 'letter' ? 'primary' : kind === 'article' || kind.endsWith('thesis') ? 'scholarship' : 'reference',
    ...(author && { author }),
    ...(year && { year: Number(year) }),
    ...(of('publisher') && { publisher: of('publisher') }),
    ...(url && { url }),
    ...(/^[\d-]{9,16}[\dX]$/.test(isbn) && { isbn }),
    ...(/^10\.\d{4,9}\/\S+$/.test(doi) && { doi }),
    ...(of('langid') && { lang: of('langid') }),
  }
} // prettier-ignore

/** The works of a BibTeX or BibLaTeX text; what is no entry is passed over. */
export function readBibtex(text: string): PartialSource[] {
  const found: PartialSource[] = []
  const names = new Map<string, string>()
  for (const { index, 0: head, 1: kind = '' } of text.matchAll(/@(\w+)\s*[{(]\s*/g)) {
    let i = index + head.length
    const type = kind.toLowerCase()
    if (type === 'comment' || type === 'preamble') continue
    const key = type === 'string' ? '' : (/^[^,\s}]*/.exec(text.slice(i))?.[0] ?? '')
    i += key.length
    const fields = new Map<string, string>()
    for (;;) {
      const field = /^[\s,]*([\w-]+)\s*=/.exec(text.slice(i, i + 400))
      if (!field) break
      const { value, end } = readValue(text, i + field[0].length, names)
      fields.set((field[1] ?? '').toLowerCase(), value)
      i = end
    }
    if (type === 'string') for (const [name, value] of fields) names.set(name, value)
    else if (fields.size > 0) found.push(workOf(key, fields, type))
  }
  return found
}
