import { slug } from '../rows/ids'
import type { Cited } from '../partial-life'
import type { Citation, Source, Text } from '../../core/life/model'
import type { Merged } from './merge'

const WORDS_AT_MOST = 25

/** What a file says in a few words: the first of a row, as Russian or, whatever else it is in, as English. */
function gist(text: Text | undefined): Pick<Citation, 'says'> {
  const [[tag, words] = ['', '']] = Object.entries(text ?? {})
  const few = words.split(/\s+/).slice(0, WORDS_AT_MOST).join(' ')
  return few ? { says: { [tag === 'ru' ? 'ru' : 'en']: few } } : {}
}

/** Cites for items that cite nothing the file that they came from, and finishes what others cite. */
export class Citing {
  readonly #merged: Merged
  readonly #lang: string
  readonly #files = new Map<string, string>()
  readonly #used = new Set<string>()

  constructor(merged: Merged, lang: string) {
    this.#merged = merged
    this.#lang = lang
  }

  #source(file: string): string {
    const known = this.#files.get(file)
    if (known !== undefined) return known
    const id = this.#merged.ids.take(slug(file), file, 'file')
    this.#files.set(file, id)
    this.#merged.sources.set(id, { id, title: file })
    return id
  }

  /** The file itself, and where in it: it was opened, so it was read. */
  ofFile(id: string, says?: Text): Citation {
    const { file = '', spot = '' } = this.#merged.from.get(id) ?? {}
    const source = this.#source(file)
    this.#used.add(source)
    return {
      source,
      basis: 'read',
      ...(spot ? { locator: spot } : { readAt: file }),
      ...gist(says),
    }
  }

  /** What an item cites; a work that its file names was not opened here: it is recalled from there. */
  of(id: string, cited: readonly Cited[] | undefined, says?: Text): Citation[] {
    if (!cited || cited.length === 0) return [this.ofFile(id, says)]
    return cited.map((each) => {
      this.#used.add(each.source)
      // Cited by a name that the file says nothing more of.
      if (!this.#merged.sources.has(each.source)) {
        this.#merged.sources.set(each.source, { id: each.source, title: each.source })
      }
      return { ...each, basis: each.basis ?? 'recalled' }
    })
  }

  /** Every work that is cited, whole. */
  sources(): Source[] {
    return [...this.#merged.sources.values()]
      .filter(({ id }) => this.#used.has(id))
      .map((source) => ({
        kind: 'reference',
        lang: this.#lang,
        ...source,
        title: source.title ?? source.id,
      }))
  }
}
