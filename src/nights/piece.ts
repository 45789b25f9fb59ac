import type { Facet, Sieve } from '../core/itinerary/facets'
import { isNowhere, kindsOf, type Nights } from '../core/itinerary/sums/nights'

/**
 * What a piece of the picture counts, as a sieve: stays in its state, of a plight only those; of
 * nights on the way the journeys. Of nights that belong to no state the year alone can tell.
 */
export function sieveOfPiece(
  sieve: Sieve,
  { state, plight }: Pick<Nights, 'state' | 'plight'>,
): Sieve {
  const chosen = new Map<Facet, ReadonlySet<string>>(sieve.chosen)
  if (!isNowhere(state)) chosen.set('country', new Set([state]))
  const kinds = state === 'travelling' ? ['journey'] : kindsOf(plight)
  if (kinds.length > 0) chosen.set('kind', new Set(kinds))
  return { ...sieve, chosen }
}
