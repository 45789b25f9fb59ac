import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import { bySize } from './layers-places'
import type { PlaceAge } from './place-ages'
import type { ToldLegs } from './told-legs'

/**
 * What is not to be seen is left out rather than drawn as nothing: drawn as nothing it would still
 * push names away. By id of the layer.
 */
export function presentFilters(
  ages: ReadonlyMap<string, PlaceAge>,
  { told }: ToldLegs,
): Record<string, FilterSpecification> {
  const ids = (isOne: (age: PlaceAge) => boolean): FilterSpecification => {
    const found = [...ages].filter(([, age]) => isOne(age)).map(([id]) => id)
    return ['all', bySize, ['in', ['get', 'id'], ['literal', found]]]
  }
  return {
    'life-places': ids((age) => age !== 'next'),
    'life-places-ahead': ids((age) => age === 'next'),
    'life-arrows': ['==', ['get', 'id'], told ?? ''],
  }
}
