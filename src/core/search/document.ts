/** What can be found, in the order in which kinds of equal standing are told. */
export const FOUND_KINDS = [
  'date', 'person', 'place', 'journey', 'event', 'stay', 'chapter', 'gap', 'source', 'state', 'town',
] as const // prettier-ignore
export type FoundKind = (typeof FOUND_KINDS)[number]

/** A name or a text, and the language (BCP 47) that it is in, where that is known. */
export interface Form {
  text: string
  lang?: string | undefined
}

/** Something that can be found, as the search knows it. */
export interface SearchDocument {
  kind: FoundKind
  id: string
  /** By what it is called: any of them, in any spelling, finds it first. */
  names: readonly Form[]
  /** What is told of it. */
  texts: readonly Form[]
  /** Words that it belongs to without saying them: its kind, its means, its years. */
  words: readonly string[]
}

export const keyOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string => `${kind}:${id}`
