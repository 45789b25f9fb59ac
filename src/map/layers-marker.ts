import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Inks } from './inks'
import type { NowProperties } from './now'
import { SOURCE } from './sources'

const role = (name: NowProperties['role']): FilterSpecification => ['==', ['get', 'role'], name]

/** Where he may be, under the lines. */
export function whereaboutsAreaLayers(
  inks: Inks,
): (FillLayerSpecification | LineLayerSpecification)[] {
  return [
    {
      id: 'life-now-area',
      type: 'fill',
      source: SOURCE.now,
      filter: role('area'),
      paint: { 'fill-color': inks.path, 'fill-opacity': 0.07 },
    },
    {
      id: 'life-now-area-edge',
      type: 'line',
      source: SOURCE.now,
      filter: role('area'),
      paint: {
        'line-color': inks.ink,
        'line-opacity': 0.75,
        'line-width': 1.2 * inks.weight,
        'line-dasharray': [2.5, 2],
      },
    },
  ]
}

/**
 * The person: a vermilion disc with a paper ring and an ink outline. Within a wide area it loosens
 * to a mere glow. In the dark it is hollow where he was last, with a slight ring where he is next.
 */
export function markerLayers(inks: Inks): CircleLayerSpecification[] {
  const w = inks.weight ** 0.75
  const circle = (
    id: string,
    filter: FilterSpecification,
    paint: CircleLayerSpecification['paint'],
  ): CircleLayerSpecification => ({ id, type: 'circle', source: SOURCE.now, filter, paint })
  const hollow = { 'circle-opacity': 0 }
  return [
    circle('life-next-known', role('next-known'), {
      ...hollow,
      'circle-radius': 9 * w,
      'circle-stroke-color': inks.ink,
      'circle-stroke-width': 1.5 * w,
      'circle-stroke-opacity': 0.75,
    }),
    circle('life-last-known-edge', role('last-known'), {
      'circle-radius': 10 * w,
      'circle-color': inks.path,
      'circle-stroke-color': inks.ink,
      'circle-stroke-width': 1.75 * w,
    }),
    circle('life-last-known', role('last-known'), {
      'circle-radius': 6.5 * w,
      'circle-color': inks.paper,
      'circle-stroke-color': inks.ink,
      'circle-stroke-width': 0.75 * w,
    }),
    circle('life-marker-loose', role('loose-marker'), {
      'circle-radius': 8 * w,
      'circle-color': inks.path,
      'circle-opacity': 0.55,
      'circle-stroke-color': inks.paper,
      'circle-stroke-width': 1.5 * w,
    }),
    circle('life-marker-edge', role('marker'), {
      'circle-radius': 10 * w,
      'circle-color': inks.paper,
      'circle-stroke-color': inks.ink,
      'circle-stroke-width': 1.75 * w,
    }),
    circle('life-marker', role('marker'), {
      'circle-radius': 7 * w,
      'circle-color': inks.path,
    }),
  ]
}
