import type { FeatureKind } from './csv/columns'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The Latin letters and figures of a text as an id; empty if it has none. */
export function slug(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** Gives every feature of a file an id of its own. */
export class Ids {
  readonly #taken = new Set<string>()

  has(id: string): boolean {
    return this.#taken.has(id)
  }

  /** The id that was given if it can be one and is free; else one after it, the name, the kind. */
  take(given: string | null | undefined, name: string | null | undefined, kind: FeatureKind) {
    const wanted =
      given && KEBAB.test(given) ? given : slug(given ?? '') || slug(name ?? '') || kind
    let id = wanted
    for (let n = 2; this.#taken.has(id); n += 1) id = `${wanted}-${n}`
    this.#taken.add(id)
    return id
  }
}
