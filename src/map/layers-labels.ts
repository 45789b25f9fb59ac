import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { FONT } from './fonts'
import type { Inks } from './inks'
import { asIfByFeature } from './one-program'
import { bySize } from './layers-places'
import { VISIT } from './phases'
import { SOURCE } from './sources'

type Expression = ExpressionSpecification

/** Where a name may stand about its point, best first. */
export const ANCHORS = [
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'bottom-left',
  'top-right',
] as const

/** Names of the life's own places. `px`: the size of the smallest. */
export function labelLayer(inks: Inks, px: number): SymbolLayerSpecification {
  const ordinary: Expression = ['all', ['!', ['get', 'here']], bySize]
  const reached: Expression = [
    '>',
    ['number', ['feature-state', 'visit'], VISIT.ahead],
    VISIT.ahead,
  ]
  return {
    id: 'life-labels',
    type: 'symbol',
    source: SOURCE.labels,
    filter: ordinary,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [FONT.semibold],
      'text-size': ['match', ['get', 'size'], 4, px * 1.3, 3, px * 1.17, 2, px * 1.08, px],
      'text-variable-anchor': [...ANCHORS],
      'text-radial-offset': ['*', ['get', 'gap'], inks.weight / (px * 1.1)],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': ['case', reached, inks.ink, inks.faint],
      'text-halo-color': inks.paper,
      'text-halo-width': 1.6,
    },
  }
}

/** The name of the place where he is: always there, and others keep clear of the marker too. */
export function hereLabelLayer(inks: Inks, px: number): SymbolLayerSpecification {
  return {
    id: 'life-labels-here',
    type: 'symbol',
    source: SOURCE.labels,
    filter: ['get', 'here'],
    layout: {
      'text-field': [
        'case',
        ['==', ['get', 'town'], ''],
        ['get', 'name'],
        ['format', ['get', 'name'], {}, '\n', {}, ['get', 'town'], { 'font-scale': 0.8 }],
      ],
      'text-font': [FONT.bold],
      'text-size': px * 1.4,
      'text-variable-anchor': [...ANCHORS],
      'text-radial-offset': ['*', ['get', 'gap'], inks.weight / (px * 1.4)],
      'text-justify': 'auto',
      'text-max-width': 10,
      'text-overlap': 'always',
      'icon-image': 'life-space',
      'icon-overlap': 'always',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': asIfByFeature(inks.ink),
      'text-halo-color': inks.paper,
      'text-halo-width': 2.2,
      // The sign that keeps room for the marker shows nothing.
      'icon-opacity': 0,
    },
  }
}
