import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Inks } from '../../look/inks'
import { SOURCE } from './sources'

const of = (geometry: 'LineString' | 'Point'): ExpressionSpecification => [
  '==',
  ['geometry-type'],
  geometry,
]

/** Px: the hollow between the two hairlines of the muted track, and its dashes. */
const HOLLOW = 2.6
const HAIRLINE = 0.9
const DASH = [9, 5]

const dashes = (width: number) => DASH.map((px) => px / width)

/**
 * What another account has: a hollow, dashed track, wider than what is to come and of longer
 * dashes than a schematic way, so that it is told from both without colour.
 */
export function otherTrackLayers(inks: Inks): LineLayerSpecification[] {
  const w = inks.weight
  return [
    {
      id: 'life-other-track',
      type: 'line',
      source: SOURCE.others,
      filter: of('LineString'),
      paint: {
        'line-color': inks.paper,
        'line-width': HOLLOW * w,
        'line-dasharray': dashes(HOLLOW),
        'line-opacity': 0.85,
      },
    },
    {
      id: 'life-other-track-edges',
      type: 'line',
      source: SOURCE.others,
      filter: of('LineString'),
      paint: {
        'line-color': inks.faint,
        'line-width': HAIRLINE * w,
        'line-gap-width': HOLLOW * w,
        'line-dasharray': dashes(HAIRLINE),
      },
    },
  ]
}

/** The place that another account has, and where it has the person now: a double ring, hollow. */
export function otherPlaceLayers(inks: Inks): CircleLayerSpecification[] {
  const ring = (id: string, radius: number, fill: number): CircleLayerSpecification => ({
    id,
    type: 'circle',
    source: SOURCE.others,
    filter: of('Point'),
    paint: {
      'circle-radius': radius * inks.weight,
      'circle-color': inks.paper,
      'circle-opacity': fill,
      'circle-stroke-color': inks.ink,
      'circle-stroke-width': 1.2 * inks.weight,
      'circle-pitch-alignment': 'map',
    },
  })
  return [ring('life-other-place', 9.5, 0.75), ring('life-other-place-core', 5, 1)]
}
