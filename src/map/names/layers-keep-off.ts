import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { LAST_ZOOMS } from '../../scene/names/keep-off'
import { SOURCE } from '../layers/sources'
import type { ToldLegs } from '../../scene/path/told-legs'

/** Of the sign that shows nothing (22 px): how much of it covers the path. */
const SIZES: Record<keyof ToldLegs, number> = { told: 0.5, chapter: 0.28, recent: 0.25 }

/** Nothing to be seen along the path, so that names in layers below keep off it. */
export function keepOffLayer(leg: keyof ToldLegs): SymbolLayerSpecification {
  const size = SIZES[leg]
  const last = LAST_ZOOMS[leg]
  return {
    id: `life-keep-off-${leg}`,
    type: 'symbol',
    source: SOURCE.keepOff,
    filter: ['all', ['==', ['get', 'leg'], leg], ['>=', ['zoom'], ['get', 'zoom']]],
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
