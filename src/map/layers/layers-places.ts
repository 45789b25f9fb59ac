import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { AREA_EDGE, areaLook, type AreaState } from '../../look/areas'
import type { Inks } from '../../look/inks'
import { RADII } from '../../look/signs/signs'
import { VISIT, type Visit } from '../../scene/places/phases'
import { SELECTED, SOURCE } from './sources'

type Expression = ExpressionSpecification

/** Tiles, and with them these zooms, come in whole levels. */
const INNER_ZOOM = 7
const PASSED_ZOOM = 4

const visit = (): Expression => ['number', ['feature-state', 'visit'], VISIT.ahead]
const visitIs = (state: Visit): Expression => ['==', visit(), state]

/** Places inside a town, and those he only passed through, wait for a larger map. */
export const bySize: Expression = [
  'all',
  ['any', ['!', ['get', 'inner']], ['>=', ['zoom'], INNER_ZOOM]],
  ['any', ['!', ['get', 'passed']], ['>=', ['zoom'], PASSED_ZOOM]],
]

/** Signs shrink a little on a map of the world. */
const byZoom = (size: (scale: number) => Expression | number): Expression => [
  'interpolate',
  ['linear'],
  ['zoom'],
  2,
  size(0.7),
  5,
  size(1),
]

const radius = (plus: number, weight: number): Expression =>
  byZoom(
    (scale) =>
      [
        'match',
        ['get', 'size'],
        ...RADII.slice(1).flatMap((step, index) => [index + 1, (step * scale + plus) * weight]),
        (RADII[0] * scale + plus) * weight,
      ] as unknown as Expression,
  )

/** A colour of six hex digits, through which the ground is seen. */
const veil = (colour: string, opacity: number) =>
  colour +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')

/** Regions and uncertain spots: an area with a broken edge, strong where he is now. */
export function areaLayers(inks: Inks): (FillLayerSpecification | LineLayerSpecification)[] {
  const fill = (state: AreaState) => {
    const { fill, fillOpacity } = areaLook(state, inks)
    return veil(fill, fillOpacity)
  }
  const edge = (state: AreaState) => areaLook(state, inks).edgeOpacity
  return [
    {
      id: 'life-areas',
      type: 'fill',
      source: SOURCE.areas,
      paint: {
        'fill-color': [
          'case',
          // What is not reached yet is of no concern.
          visitIs(VISIT.ahead),
          veil(inks.ink, 0),
          visitIs(VISIT.here),
          fill('here'),
          fill('visited'),
        ],
        // Its edge is a line of its own.
        'fill-antialias': false,
      },
    },
    {
      id: 'life-areas-edge',
      type: 'line',
      source: SOURCE.areas,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': inks.ink,
        'line-width': AREA_EDGE.width * inks.weight,
        'line-dasharray': [...AREA_EDGE.dash],
        'line-opacity': ['case', visitIs(VISIT.ahead), 0, visitIs(VISIT.here), edge('here'), edge('visited')], // prettier-ignore
      },
    },
  ]
}

/** The place that was chosen: a disc behind its sign. */
export function selectedPlaceLayer(inks: Inks): CircleLayerSpecification {
  return {
    id: SELECTED.places,
    type: 'circle',
    source: SOURCE.places,
    layout: { visibility: 'none' },
    filter: bySize,
    paint: {
      'circle-radius': radius(7, inks.weight),
      'circle-color': inks.selected,
      'circle-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 0.65, 0],
      'circle-pitch-alignment': 'map',
    },
  }
}

/** Not reached yet: a broken ring, sized by the time to come. Labels may lie over it. */
export function placeAheadLayer(): SymbolLayerSpecification {
  return signLayer({
    id: 'life-places-ahead',
    isAhead: true,
    keepsLabelsOff: false,
  })
}

/** Reached: the sign of the kind of stay, of an old one its outline. Above the labels, so that these keep clear of it. */
export function reachedPlaceLayer(): SymbolLayerSpecification {
  return signLayer({
    id: 'life-places',
    isAhead: false,
    keepsLabelsOff: true,
  })
}

interface SignsOfPlaces {
  id: string
  isAhead: boolean
  keepsLabelsOff: boolean
}

const signLayer = ({ id, isAhead, keepsLabelsOff }: SignsOfPlaces) =>
  ({
    id,
    type: 'symbol',
    source: SOURCE.places,
    filter: ['all', ['==', ['get', 'ahead'], isAhead], bySize],
    layout: {
      'icon-image': ['get', 'sign'],
      'icon-size': byZoom((scale) => scale),
      'icon-allow-overlap': true,
      'icon-ignore-placement': !keepsLabelsOff,
      'icon-padding': 0,
      // As they come: with a sort key the map draws each of them by itself.
      'symbol-z-order': 'source',
    },
  }) satisfies SymbolLayerSpecification
