import type { Life } from '../../core/life/model'
import { townAround } from '../../picking/town'
import type { Notice } from '../../stores/notices'
import type { View } from '../../map/handle'

/**
 * What may be done where the map comes no closer: the places of a town still can be told apart, in a
 * list with a plan of them. Nothing where there are not two of them.
 */
export function planInstead(
  life: Life | null,
  at: View | null,
  label: (n: number) => string,
  offer: (ids: readonly string[]) => void,
): Notice['action'] {
  const town = life && at ? townAround(life.places.values(), [at.lon, at.lat]) : []
  const ids = town.map(({ id }) => id)
  return ids.length < 2 ? undefined : { label: () => label(ids.length), run: () => offer(ids) }
}
