import type { LifeFileName } from '.'
import type { Text } from '../model'
import { textIn } from '../text'

/**
 * A life as a built site hands it out: what is the same in every language once (dates, coordinates,
 * citations), and its texts by language, so that a reader loads those of one. Where a text stood in
 * the files there is null; the texts come in the order of these.
 */

/** A text in the language of its table; where it lacks that one, the language it is read in, and the text. */
export type Said = string | readonly [lang: string, text: string]

/** All that is no text. */
export interface LifeRecord {
  /** Of which edition it is: whatever it is, its tables of texts have the same. */
  of: string
  files: Record<LifeFileName, unknown>
}

/** The texts in one language. */
export interface TextTable {
  of: string
  texts: readonly Said[]
}

/** Whether a value holds texts by these languages and nothing else. */
const isText = (value: object, languages: readonly string[]): value is Text => {
  const entries = Object.entries(value)
  const isSaid = ([lang, text]: [string, unknown]) =>
    languages.includes(lang) && typeof text === 'string'
  return entries.length > 0 && entries.every(isSaid)
}

/**
 * Parts the files of a sound life in these languages: a text without any of them stays where it is,
 * for every reader. Throws a `RangeError` where a file has a null, which no sound one has.
 */
export function split(
  files: Readonly<Record<LifeFileName, unknown>>,
  languages: readonly string[],
  of: string,
): { record: LifeRecord; tables: Map<string, TextTable> } {
  const texts = new Map(languages.map((lang): [string, Said[]] => [lang, []]))

  function take(text: Text): null {
    for (const [lang, said] of texts) {
      const found = textIn(text, lang, languages)
      said.push(found.lang === lang ? found.text : [found.lang, found.text])
    }
    return null
  }
  function bare(value: unknown): unknown {
    if (value === null) throw new RangeError('a null stands for a text, and here is none')
    if (typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(bare)
    if (isText(value, languages)) return take(value)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]))
  }

  const record = { of, files: bare(files) as LifeRecord['files'] }
  return { record, tables: new Map([...texts].map(([lang, all]) => [lang, { of, texts: all }])) }
}

/** Puts texts where null stands, in order. */
function fill(node: Record<string, unknown>, next: () => Text): void {
  for (const [key, value] of Object.entries(node)) {
    if (value === null) node[key] = next()
    else if (typeof value === 'object') fill(value as Record<string, unknown>, next)
  }
}

/**
 * The files again, with the texts of these languages, a table for each. `record` is a text of JSON,
 * as what it holds is new each time. Throws where a table is of another edition.
 */
export function joined(
  record: string,
  languages: readonly string[],
  tables: readonly TextTable[],
): LifeRecord['files'] {
  const { of, files } = JSON.parse(record) as LifeRecord
  if (tables.some((table) => table.of !== of)) throw new RangeError('texts of another edition')
  let n = 0
  fill(files, () => {
    const text: Record<string, string> = {}
    languages.forEach((lang, i) => {
      const said = tables[i]?.texts[n] ?? ''
      if (typeof said === 'string') text[lang] = said
      else text[said[0]] ??= said[1]
    })
    n += 1
    return text
  })
  return files
}
