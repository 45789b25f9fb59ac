import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Inks } from './inks'
import { SOURCE } from './sources'

/** The journey that was chosen: a broad band under the path. */
export function selectedJourneyLayer(inks: Inks): LineLayerSpecification {
  const px = (scale: number) => (2.1 * scale + 7) * inks.weight
  return {
    id: 'life-selected-journey',
    type: 'line',
    source: SOURCE.journeys,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': inks.selected,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, px(0.85), 5, px(1), 8, px(1.5)],
      'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 0.6, 0],
    },
  }
}
