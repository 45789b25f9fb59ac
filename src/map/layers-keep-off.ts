import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { KEEP_OFF_ZOOMS } from './keep-off'
import { SOURCE } from './sources'

/** Of the sign that shows nothing (22 px): how much of it covers the path. */
const SIZES = { told: 0.5, chapter: 0.28 } as const

/** Nothing to be seen along the path, so that names keep off it. */
export function keepOffLayer(which: 'told' | 'chapter'): SymbolLayerSpecification {
  const size = SIZES[which]
  const last = KEEP_OFF_ZOOMS[which]
  return {
    id: `life-keep-off-${which}`,
    type: 'symbol',
    source: SOURCE.keepOff,
    filter: ['all', ['==', ['get', 'told'], which === 'told'], ['>=', ['zoom'], ['get', 'zoom']]],
    layout: {
      'icon-image': 'life-space',
      // Beyond the last zoom of the spots they come apart: there they grow.
      'icon-size': ['interpolate', ['exponential', 2], ['zoom'], last, size, last + 3, size * 8],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': 0 },
  }
}
