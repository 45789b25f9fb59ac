import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { FONT } from '../../look/fonts'
import type { Inks } from '../../look/inks'
import { ANCHORS } from '../names/layers-labels'
import { SOURCE } from './sources'

/** Px from the middle of a sign to its name. */
const NAMED_GAP = 15
const TOWN_GAP = 8
const TOLD_GAP = 23

/** From there on what bears his name shows it by a sign; before, a town is named like any other. */
const NAMESAKE_ZOOM = 7

/** Places that bear his name: a sign with rays, and that name, in ink violet. */
export function namedLayer(inks: Inks, px: number): SymbolLayerSpecification {
  return {
    id: 'life-named',
    type: 'symbol',
    source: SOURCE.lights,
    filter: [
      'all',
      ['==', ['get', 'sign'], 'named'],
      ['any', ['!', ['get', 'inner']], ['>=', ['zoom'], NAMESAKE_ZOOM]],
    ],
    layout: {
      'icon-image': ['step', ['zoom'], '', NAMESAKE_ZOOM, 'life-named'],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'text-field': ['get', 'name'],
      'text-font': [FONT.semibold],
      'text-size': px * 1.08,
      'text-variable-anchor': [...ANCHORS],
      'text-radial-offset': [
        ...['step', ['zoom'], (TOWN_GAP * inks.weight) / (px * 1.08)],
        ...[NAMESAKE_ZOOM, (NAMED_GAP * inks.weight) / (px * 1.08)],
      ] as unknown as ExpressionSpecification,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-optional': true,
    },
    paint: {
      'text-color': inks.namesake,
      'text-halo-color': inks.paper,
      'text-halo-width': 2,
    },
  }
}

/** After the death, where that happened which is told: in brackets, and always named. */
export function toldLayer(inks: Inks, px: number): SymbolLayerSpecification {
  return {
    id: 'life-told',
    type: 'symbol',
    source: SOURCE.lights,
    filter: ['==', ['get', 'sign'], 'told'],
    layout: {
      'icon-image': 'life-told',
      'icon-allow-overlap': true,
      'text-field': [
        'case',
        ['==', ['get', 'town'], ''],
        ['get', 'name'],
        ['format', ['get', 'name'], {}, '\n', {}, ['get', 'town'], { 'font-scale': 0.8 }],
      ],
      'text-font': [FONT.bold],
      'text-size': px * 1.4,
      'text-variable-anchor': [...ANCHORS],
      'text-radial-offset': (TOLD_GAP * inks.weight) / (px * 1.4),
      'text-justify': 'auto',
      'text-max-width': 10,
      'text-overlap': 'always',
    },
    paint: {
      'text-color': inks.ink,
      'text-halo-color': inks.paper,
      'text-halo-width': 2.2,
    },
  }
}
