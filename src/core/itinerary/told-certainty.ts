import { leastCertain } from '../life/certainty'
import type { Certainty } from '../life/vocabulary'
import type { Whereabouts } from './whereabouts'

/** How sure it is that something happened, and that it did at the moment in question. */
export interface ToldCertainty {
  certainty: Certainty
  /**
   * Why it is less sure than the record's own grade: the item's dates leave the day open, or its
   * person may have been elsewhere; null where it is not.
   */
  lowered: 'dates' | 'presence' | null
}

/**
 * How sure an item is at a moment: what is said of it there claims that it happened and that its
 * person was there, so it is as sure as the less sure of both. Without whereabouts, the item alone.
 */
export function toldCertainty(
  item: { id: string; certainty: Certainty },
  where: Pick<Whereabouts, 'certainty' | 'stay' | 'journey'> | null,
): ToldCertainty {
  const certainty = leastCertain(item.certainty, where?.certainty ?? item.certainty)
  if (certainty === item.certainty) return { certainty, lowered: null }
  const isItself = where?.stay === item.id || where?.journey === item.id
  return { certainty, lowered: isItself ? 'dates' : 'presence' }
}
