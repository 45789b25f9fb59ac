import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Inks } from '../../look/inks'
import { OTHER_TRACK } from '../../look/other-track'
import { OTHER_PLACE } from '../../look/signs/signs'
import { SOURCE } from './sources'

const of = (geometry: 'LineString' | 'Point'): ExpressionSpecification => [
  '==',
  ['geometry-type'],
  geometry,
]

const { hollow: HOLLOW, hairline: HAIRLINE } = OTHER_TRACK
/** The map measures dashes in widths of their line. */
const dashes = (width: number) => OTHER_TRACK.dash.map((px) => px / width)

/** What another account has: a hollow, dashed track. */
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
        'line-opacity': OTHER_TRACK.opacity,
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
      'circle-stroke-width': OTHER_PLACE.edge * inks.weight,
      'circle-pitch-alignment': 'map',
    },
  })
  const [outer, inner] = OTHER_PLACE.radii
  return [ring('life-other-place', outer, 0.75), ring('life-other-place-core', inner, 1)]
}
