import type { SearchDocument } from './document'

/** What the search knows of a state of the atlas. */
interface NamedState {
  id: string
  names: readonly { en: string; ru: string }[]
}

/** States, each by all the names that it bore. */
export function stateDocuments(states: Iterable<NamedState>): SearchDocument[] {
  return [...states].map(({ id, names }) => ({
    kind: 'state',
    id,
    names: names.flatMap(({ en, ru }) => [
      { text: en, lang: 'en' },
      { text: ru, lang: 'ru' },
    ]),
    texts: [],
    words: [],
  }))
}
