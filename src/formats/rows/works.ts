import { Ids, slug } from './ids'
import type { Cited, PartialSource } from '../partial-life'

/** Where in a work: "p. 12", "S. 7", «с. 208», "ch. 3", "l. 14" after its title. */
const LOCATOR = /^(.{3,}?),?\s+((?:pp?|S|с|стр|ch|chap|vol|Bd|t|л|f|fol|no|Nr|№)\.?\s?\d.*)$/u

/** Works that a table cites by their titles; each becomes a source once. */
export class Works {
  readonly #ids = new Map<string, string>()
  readonly #sources = new Map<string, PartialSource>()
  readonly #taken: Ids
  readonly #file: string

  constructor(taken: Ids, file: string) {
    this.#taken = taken
    this.#file = file
  }

  /** The citation of a work; a page of it was read of in the file, of whatever edition. */
  cite(text: string): Cited {
    const [, title, locator] = LOCATOR.exec(text) ?? []
    const work = (title ?? text).trim()
    const id = this.#ids.get(work) ?? this.#taken.take(slug(work).slice(0, 60), work, 'source')
    this.#ids.set(work, id)
    if (!this.#sources.has(id)) this.#sources.set(id, { id, title: work })
    return locator === undefined ? { source: id } : { source: id, locator, readAt: this.#file }
  }

  all(): PartialSource[] {
    return [...this.#sources.values()]
  }
}
