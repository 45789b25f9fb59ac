import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Lang } from '../../core/life/model'
import { ITALIC } from './basemap-fonts'
import type { BasemapPalette } from '../../look/palette'

/** The source that holds the names. */
export const NAMES = 'names'

const isKind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
]
/** Px of the smallest lettering on paper. */
const SMALLEST = 9.5
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']

/**
 * Names of waters in italics, curved along what they name where that is long; of mountains, spaced.
 * Where none may be smaller than `leastPx`, they wait until there is room for that.
 */
export function nameLayers(
  palette: BasemapPalette,
  lang: Lang,
  leastPx = 0,
): SymbolLayerSpecification[] {
  const wait = Math.log2(Math.max(1, leastPx / SMALLEST))
  const isDue: ExpressionSpecification = ['>=', ['zoom'], ['+', ['get', 'minzoom'], wait]]
  const onWater = {
    'text-color': palette.waterName,
    'text-halo-color': palette.shallows,
    'text-halo-width': 0.8,
    'text-halo-blur': 0.8,
  }
  const onLand = {
    'text-halo-color': palette.landHalo,
    'text-halo-width': 1.1,
    'text-halo-blur': 0.4,
  }
  const waters = isKind('ocean', 'sea', 'gulf', 'strait', 'lake')
  const along = { 'symbol-placement': 'line-center', 'text-max-angle': 35 } as const
  const layer = (
    id: string,
    which: ExpressionSpecification[],
    placing: object,
    paint: object,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: NAMES,
    filter: ['all', isDue, ...which] as FilterSpecification,
    layout: { ...lettering(palette.lettering, lang, leastPx), ...placing },
    paint,
  })
  return [
    layer(
      'names-rivers',
      [isKind('river')],
      // By its anchor, not by an offset: along a bent line an offset pushes letters into one another.
      { ...along, 'text-anchor': 'bottom' },
      { ...onLand, 'text-color': palette.waterName },
    ),
    layer('names-mountains', [isKind('mountains')], along, {
      ...onLand,
      'text-color': palette.landName,
      'text-opacity': 0.85,
    }),
    layer('names-waters', [waters, isPoint], {}, onWater),
    layer('names-waters-along', [waters, ['!', isPoint]], along, onWater),
  ]
}

function lettering(scale: number, lang: Lang, leastPx: number): SymbolLayerSpecification['layout'] {
  const name: ExpressionSpecification = ['get', `name_${lang}`]
  const byRank = (...sizes: [number, number, number, number]): ExpressionSpecification =>
    [
      'match',
      ['get', 'rank'],
      ...sizes.flatMap((size, i) => [i + 1, Math.max(leastPx, size * scale)]),
      Math.max(leastPx, SMALLEST * scale),
    ] as unknown as ExpressionSpecification
  return {
    'text-field': ['case', ['<=', ['get', 'rank'], 2], ['upcase', name], name],
    'text-font': [ITALIC],
    'text-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      1,
      byRank(12, 9.5, 9.5, 9.5),
      4,
      byRank(18, 13.5, 11.5, 10.5),
      7,
      byRank(24, 20, 16, 12.5),
    ] as ExpressionSpecification,
    'text-letter-spacing': ['match', ['get', 'rank'], 1, 0.32, 2, 0.22, 3, 0.12, 0.06],
    'text-max-width': ['match', ['get', 'kind'], 'ocean', 6, 7],
    'text-line-height': 1.35,
    'text-padding': 4,
    'symbol-sort-key': ['get', 'rank'],
  }
}
