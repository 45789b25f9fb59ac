import type { CslItem } from './csl'
import type { CslName } from './names'

/** What BibTeX would take for an order of its own. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', '$': '\\$', '#': '\\#',
  _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
} // prettier-ignore

const escaped = (text: string) => text.replace(/[\\{}%&$#_~^]/g, (sign) => SPECIAL[sign] ?? sign)

/** In braces of its own a name is not taken apart. */
const nameText = (name: CslName) =>
  'literal' in name
    ? `{${escaped(name.literal)}}`
    : `${escaped(name.family)}, ${escaped(name.given)}`

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  book: 'book',
  'article-journal': 'article',
  webpage: 'misc',
  document: 'misc',
  entry: 'misc',
  dataset: 'misc',
}

const yearText = ({ issued }: CslItem) =>
  issued && ('raw' in issued ? issued.raw : String(issued['date-parts'][0]?.[0] ?? ''))

/** An entry of BibTeX in UTF-8; titles keep their capitals. */
export function bibtexOf(item: CslItem): string {
  const names = (list: readonly CslName[] | undefined) => list?.map(nameText).join(' and ')
  const fields: [string, string | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['title', item.title === undefined ? undefined : `{${escaped(item.title)}}`],
    ['howpublished', item['container-title'] && escaped(item['container-title'])],
    ['edition', item.edition && escaped(item.edition)],
    ['version', item.version && escaped(item.version)],
    ['publisher', item.publisher && escaped(item.publisher)],
    ['year', yearText(item)],
    ['language', item.language],
    ['isbn', item.ISBN],
    ['doi', item.DOI],
    ['url', item.URL],
    ['note', item.note && escaped(item.note)],
  ]
  const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = {${value}}`] : []))
  return `@${TYPES[item.type]}{${[item.id, ...lines].join(',\n')}\n}\n`
}

/** Works as a file of BibTeX. */
export const writeBibtex = (items: readonly CslItem[]): string => items.map(bibtexOf).join('\n')
