const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Cyrillic as readers without it would type it; an id, not a transliteration. */
const LATIN: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ё: 'e', ж: 'zh', з: 'z', и: 'i',
  і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe',
} // prettier-ignore

/** The letters and figures of a text as an id; empty if it has none that are known here. */
export function slug(text: string): string {
  const latin = [...text.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('')
  const folded = latin.normalize('NFKD').replace(/\p{M}/gu, '')
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** Gives every feature of a file an id of its own. */
export class Ids {
  readonly #taken = new Set<string>()
  /** The last number that was tried after each id: sixty thousand rows may have one name. */
  readonly #last = new Map<string, number>()

  has(id: string): boolean {
    return this.#taken.has(id)
  }

  /** The id that was given if it can be one and is free; else one after it, the name, the kind. */
  take(given: string | null | undefined, name: string | null | undefined, kind: string) {
    const wanted =
      given && KEBAB.test(given) ? given : slug(given ?? '') || slug(name ?? '') || kind
    let id = wanted
    let n = this.#last.get(wanted) ?? 1
    while (this.#taken.has(id)) {
      n += 1
      id = `${wanted}-${n}`
    }
    this.#last.set(wanted, n)
    this.#taken.add(id)
    return id
  }
}
