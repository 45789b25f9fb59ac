import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { FONT } from '../../look/fonts'
import { halosOf, type StatesPalette } from '../../look/states'

/** Along a line, or upright in lines at a point. */
export const NAME_KINDS = ['upright', 'along'] as const
export type NameKind = (typeof NAME_KINDS)[number]

const LAYOUTS: Record<NameKind, SymbolLayerSpecification['layout']> = {
  along: { 'symbol-placement': 'line-center', 'text-max-angle': 40 },
  // In the middle of its body or at other spots in it: never outside, which would be a lie.
  upright: {
    'text-variable-anchor-offset': ['get', 'spots'],
    'text-justify': 'center',
  } as unknown as SymbolLayerSpecification['layout'],
}

const FILTERS: Record<NameKind, ExpressionSpecification> = {
  along: ['==', ['geometry-type'], 'LineString'],
  upright: ['==', ['geometry-type'], 'Point'],
}

/**
 * Names of states in spaced capitals: each in the size for which room was found at this zoom (see
 * `letterIn`), and none where a name or a path of the life is.
 */
export function nameLayer(kind: NameKind, palette: StatesPalette): SymbolLayerSpecification {
  const halos = halosOf(palette).flatMap((colour, tint) => [tint, colour])
  return {
    id: `states-names-${kind}`,
    type: 'symbol',
    source: 'states-names',
    // Farther away it would reach beyond its land.
    filter: ['all', FILTERS[kind], ['>=', ['zoom'], ['get', 'minzoom']]],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [FONT.semibold],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        17.9,
        ['get', 'px'],
        // MapLibre leaves a name out whose size at this zoom is longer than its line at any.
        18,
        1,
      ],
      'text-letter-spacing': ['get', 'spacing'],
      'text-max-width': 90,
      'text-line-height': 1.25,
      'text-padding': 3,
      // As they come: with a sort key the map draws each of them by itself.
      'symbol-z-order': 'source',
      ...LAYOUTS[kind],
    },
    paint: {
      'text-color': palette.name,
      'text-halo-color': [
        'match',
        ['get', 'tint'],
        ...halos,
        palette.halo,
      ] as unknown as ExpressionSpecification,
      'text-halo-width': 1.2,
      'text-halo-blur': 0.4,
    },
  }
}
