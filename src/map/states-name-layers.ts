import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { FONT } from './fonts'
import { CAPITAL, LEAST, TIGHT } from './states-lettering'
import type { StatesPalette } from './states-palette'

/** Px that lettering grows by with each level beyond the one at which it first fits. */
const GROWTH = 2.9
const MOST = 27

/** Size at a zoom, by how far that is beyond the first at which the name fits. */
function sizeAt(zoom: number, { lettering }: StatesPalette): ExpressionSpecification {
  const grown: ExpressionSpecification = [
    '+',
    LEAST,
    ['*', GROWTH, ['-', zoom, ['get', 'minzoom']]],
  ]
  const size: ExpressionSpecification = ['max', LEAST, ['min', MOST, grown]]
  return ['*', lettering, ['case', ['get', 'quiet'], 0.82, 1], size]
}

const WIDE = 1.1
/** How much of the body's length a name may take up. */
const SHARE = 0.6

/** Letters move apart to reach along the body, as far as they still read as a word. */
function spacingAt(zoom: number, palette: StatesPalette): ExpressionSpecification {
  const pitch: ExpressionSpecification = ['*', ['get', 'pitch'], 2 ** zoom * SHARE]
  const free: ExpressionSpecification = ['-', ['/', pitch, sizeAt(zoom, palette)], CAPITAL]
  return ['max', TIGHT, ['min', WIDE, free]]
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const byLevel = (at: (zoom: number) => ExpressionSpecification) =>
  LEVELS.flatMap((zoom) => [zoom, at(zoom)])

/** Along a line, upright in lines at a point, or upright in a body too great to go unnamed. */
export const NAME_KINDS = ['upright', 'great', 'along'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** The places of the life may stand between letters; the letters still keep towns away. */
const OVER = { 'text-allow-overlap': true } as const

/** In the middle of its body, or beside it (em) where a place of the life stands there. */
const ASIDE = {
  'text-variable-anchor-offset': [
    // Up and down first: what goes aside may leave a narrow screen.
    ...['center', [0, 0], 'top', [0, 1.2], 'bottom', [0, -1.2]],
    ...['top-left', [-2.5, 3], 'top-right', [2.5, 3], 'bottom-left', [-2.5, -3], 'bottom-right', [2.5, -3]], // prettier-ignore
    ...['left', [1.2, 0], 'right', [-1.2, 0]],
  ] as VariableAnchorOffsetCollectionSpecification,
  'text-justify': 'center',
} satisfies SymbolLayerSpecification['layout']

const LAYOUTS: Record<NameKind, SymbolLayerSpecification['layout']> = {
  along: { ...OVER, 'symbol-placement': 'line-center', 'text-max-angle': 40 },
  // Over a place only where there is no room beside it either.
  great: { ...OVER, ...ASIDE },
  upright: ASIDE,
}

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
const FILTERS: Record<NameKind, ExpressionSpecification> = {
  along: ['==', ['geometry-type'], 'LineString'],
  great: ['all', isPoint, ['get', 'great']],
  upright: ['all', isPoint, ['!', ['get', 'great']]],
}

/** Names of states in spaced capitals. */
export function nameLayer(kind: NameKind, palette: StatesPalette): SymbolLayerSpecification {
  const isDue: ExpressionSpecification = [
    '>=',
    ['+', ['zoom'], 0.35 - 0.5 * Math.log2(palette.lettering)],
    ['get', 'minzoom'],
  ]
  return {
    id: `states-names-${kind}`,
    type: 'symbol',
    source: 'states-names',
    filter: ['all', FILTERS[kind], isDue],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [FONT.semibold],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        // Bounded below and above, so that a line from the first zoom to the last would not do.
        ...byLevel((zoom) => sizeAt(zoom, palette)),
        17.9,
        sizeAt(8, palette),
        // MapLibre leaves a name out whose size at this zoom is longer than its line at any.
        18,
        1,
      ] as unknown as ExpressionSpecification,
      'text-letter-spacing': [
        'interpolate',
        ['linear'],
        ['zoom'],
        ...byLevel((zoom) => spacingAt(zoom, palette)),
      ] as unknown as ExpressionSpecification,
      'text-max-width': 60,
      'text-line-height': 1.25,
      'text-padding': 3,
      // As they come: with a sort key the map draws each of them by itself.
      'symbol-z-order': 'source',
      ...LAYOUTS[kind],
    },
    paint: {
      'text-color': ['case', ['get', 'quiet'], palette.quietName, palette.name],
      'text-opacity': 0.88,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
      'text-halo-blur': 0.6,
    },
  }
}
