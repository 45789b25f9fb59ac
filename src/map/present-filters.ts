import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import { bySize } from './layers-places'
import type { SceneMoment } from './moment'
import { VISIT } from './phases'

/**
 * What is not to be seen is left out rather than drawn as nothing: drawn as nothing it would still
 * push names away. By id of the layer.
 */
export function presentFilters({
  scene,
  ages,
  visits,
  legs,
}: Pick<SceneMoment, 'scene' | 'ages' | 'visits' | 'legs'>): Record<string, FilterSpecification> {
  const seen = scene.sojourns.flatMap(({ place: { id } }, index) =>
    ages.has(id) ? [{ id, isReached: visits[index] !== VISIT.ahead }] : [],
  )
  const places = (isReached: boolean): FilterSpecification => {
    const ids = seen.filter((place) => place.isReached === isReached).map(({ id }) => id)
    return ['all', bySize, ['in', ['get', 'id'], ['literal', ids]]]
  }
  return {
    'life-places': places(true),
    'life-places-ahead': places(false),
    'life-arrows': ['in', ['get', 'id'], ['literal', [...legs.told]]],
  }
}
