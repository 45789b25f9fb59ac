import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Map as GlMap } from 'maplibre-gl'

type Properties = Record<string, unknown>
type PaintName = Parameters<GlMap['setPaintProperty']>[1]
type LayoutName = Parameters<GlMap['setLayoutProperty']>[1]

/** One property that differs between two versions of a layer. */
export interface PropertyChange {
  layer: string
  group: 'paint' | 'layout' | 'filter'
  name: string
  /** Undefined: back to the default. */
  value: unknown
}

/**
 * What differs in paint, layout and filter between two lists of the same layers. `setStyle` would find it
 * too, but it compares and resends the data of all sources, and forgets feature states.
 */
export function propertyChanges(
  before: readonly LayerSpecification[],
  next: readonly LayerSpecification[],
): PropertyChange[] {
  const earlier = new Map(before.map((layer) => [layer.id, layer]))
  return next.flatMap((layer) => {
    const old = earlier.get(layer.id)
    if (!old) return []
    const [was, is] = [old, layer].map((one) => ('filter' in one ? one.filter : undefined))
    const isRefiltered = JSON.stringify(was) !== JSON.stringify(is)
    const filter = { layer: layer.id, group: 'filter' as const, name: 'filter', value: is }
    const others = (['paint', 'layout'] as const).flatMap((group) =>
      differing((old[group] ?? {}) as Properties, (layer[group] ?? {}) as Properties).map(
        ([name, value]) => ({ layer: layer.id, group, name, value }),
      ),
    )
    return isRefiltered ? [...others, filter] : others
  })
}

function differing(old: Properties, next: Properties): [string, unknown][] {
  const names = new Set([...Object.keys(old), ...Object.keys(next)])
  return [...names]
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(next[name]))
    .map((name) => [name, next[name]])
}

export function restyle(map: GlMap, changes: PropertyChange[]): void {
  for (const { layer, group, name, value } of changes) {
    if (!map.getLayer(layer)) continue
    // The names come from layers that the style validator has passed.
    if (group === 'filter') map.setFilter(layer, value as FilterSpecification | undefined)
    else if (group === 'paint') map.setPaintProperty(layer, name as PaintName, value as never)
    else map.setLayoutProperty(layer, name as LayoutName, value as never)
  }
}
