import type { Reader } from '../../cards/reader'
import type { Wish } from '../../figure/asked/ask'
import type { Subject } from '../subject'

/** What the figure of a card shows; null for a card that no map is of. */
export function wishOf({ life, points }: Reader, { kind, id }: Subject): Wish | null {
  const named = <T extends { id: string }>(all: readonly T[]) => all.find((each) => each.id === id)
  const moment = points.find(({ item }) => item.id === id)?.moment
  switch (kind) {
    case 'place': {
      const place = life.places.get(id)
      return place ? { kind, place } : null
    }
    case 'journey': {
      const journey = named(life.journeys)
      return journey ? { kind, journey } : null
    }
    case 'chapter': {
      const chapter = named(life.chapters)
      return chapter ? { kind, chapter } : null
    }
    case 'event':
    case 'stay': {
      const item = kind === 'event' ? named(life.events) : named(life.stays)
      return item && moment !== undefined ? { kind: 'told', item, moment } : null
    }
    case 'person':
      return { kind: 'life' }
    default:
      return null
  }
}
