import type { ExpressionSpecification, LineLayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec' // prettier-ignore
import type { Inks } from '../../look/inks'
import { chosenSpacing, laneSpacing, SPACING_ZOOMS } from '../../look/path-scale'
import { SELECTED, SOURCE } from './sources'
import { LANES } from '../../scene/path/strands'

type Expression = ExpressionSpecification

/** An expression that is interpolated between the zooms at which the lanes' distance is given. */
const bySpacing = (at: (zoom: number) => Expression) =>
  ['interpolate', ['linear'], ['zoom'], ...SPACING_ZOOMS.flatMap((zoom) => [zoom, at(zoom)])] as Expression // prettier-ignore

/** The journey that was chosen: a broad band under the path, on its strand. */
export function selectedJourneyLayer(inks: Inks): LineLayerSpecification {
  const px = (scale: number) => (2.1 * scale + 7) * inks.weight
  // A positive offset is to the right, a positive lane to the left.
  const offset = (zoom: number): Expression => [
    '*',
    -chosenSpacing(zoom, inks.weight),
    ['get', 'lane'],
  ]
  return {
    id: SELECTED.journeys,
    type: 'line',
    source: SOURCE.journeys,
    layout: { 'line-cap': 'round', 'line-join': 'round', visibility: 'none' },
    paint: {
      'line-color': inks.selected,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, px(0.85), 5, px(1), 8, px(1.5)],
      'line-offset': bySpacing(offset),
      'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 0.6, 0],
    },
  }
}

const ARROW_SIZES = [[3, 0.75], [6, 1]] as const // prettier-ignore

/** Which way he goes, or went: only on the leg that is told, or names would give way to many. */
export function arrowLayer(inks: Inks): SymbolLayerSpecification {
  const [[low, least], [high, most]] = ARROW_SIZES
  const size = (zoom: number) =>
    least + (most - least) * Math.max(0, Math.min(1, (zoom - low) / (high - low)))
  // Down is to the right of the traveller; an offset grows with the sign.
  const aside = (px: number): Expression =>
    [
      ...['match', ['get', 'lane']],
      ...LANES.flatMap((lane) => [lane, ['literal', [0, -lane * px]]]),
      ['literal', [0, 0]],
    ] as unknown as Expression
  const offset = (zoom: number): Expression => [
    'case',
    ['get', 'chosen'],
    aside(chosenSpacing(zoom, inks.weight) / size(zoom)),
    aside(laneSpacing(zoom, inks.weight) / size(zoom)),
  ]
  return {
    id: 'life-arrows',
    type: 'symbol',
    source: SOURCE.told,
    minzoom: 2.5,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 150,
      'icon-image': 'life-arrow',
      'icon-size': ['interpolate', ['linear'], ['zoom'], ...ARROW_SIZES.flat()],
      'icon-offset': bySpacing(offset),
      // Names keep off the leg that is told as it is.
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-keep-upright': false,
    },
  }
}
