import type { InjectionKey } from 'vue'

/** What has a card, and an address: `?event=…`. `find` is all that a search finds, by its query. */
export const CARD_KINDS = [
  'place', 'journey', 'event', 'stay', 'person', 'source', 'chapter', 'gap', 'state', 'town', 'find',
] as const // prettier-ignore
export type CardKind = (typeof CARD_KINDS)[number]

/** How one thing leads to another: to its card in the explorer, to its page without script. */
export interface CardLinks {
  /** An address that leads there by itself; null where there is nothing to lead to. */
  href(kind: CardKind, id: string): string | null
  /** Opens it without leaving the page; null where an address is all there is. */
  open: ((kind: CardKind, id: string) => void) | null
}

export const CARD_LINKS: InjectionKey<CardLinks> = Symbol('card links')
