import type { Reader } from '../../cards/reader'
import { workTitle } from '../../core/life/work-title'
import type { Card } from './useCard'

/** By what a card's subject is called, in the reader's words. */
export function nameOfCard(card: Card, { words, lang, locale }: Reader): string {
  switch (card.kind) {
    case 'place':
      return words.placeName(card.item.id)
    case 'person':
      return words.say(card.item.name)
    case 'source':
      return workTitle(card.item, locale).text
    case 'gap':
      return words.whenText(card.item.when)
    case 'state':
      return card.item.names.at(-1)?.[lang] ?? card.item.id
    case 'town':
    case 'find':
      return card.id
    default:
      return words.say(card.item.title)
  }
}
