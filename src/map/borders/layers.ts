import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { SLOTS } from '../ground/basemap'
import { byZoom } from '../ground/basemap-paint'
import type { BasemapPaletteName } from '../../look/palette'
import { NAME_KINDS, nameLayer } from './name-layers'
import { STATES_PALETTES, type StatesPalette } from '../../look/states'
import { LINE_KINDS } from '../../borders/picture'

export const BORDERS_SOURCE = 'states'
export const NAMES_SOURCE = 'states-names'

/** From this zoom the band in which a border may lie is wide enough to be seen. */
const DOUBTS_FROM = 6

const EMPTY = { type: 'FeatureCollection' as const, features: [] }

/** The archive by its address, without the `pmtiles://` that is put before it. */
export const bordersSources = (archive: string): Record<string, SourceSpecification> => ({
  [BORDERS_SOURCE]: { type: 'vector', url: `pmtiles://${archive}` },
  // A tile that reaches a whole tile beyond its edge has every name entire: none is cut, none twice.
  [NAMES_SOURCE]: { type: 'geojson', data: EMPTY, maxzoom: 2, buffer: 512, tolerance: 0 },
})

/** A layer and the layer of the basemap under which it goes. */
export interface PlacedLayer {
  layer: LayerSpecification
  before: string
}

/** All states and borders that ever were; which of them are seen the state of each feature says. */
export function bordersLayers(name: BasemapPaletteName): PlacedLayer[] {
  const palette = STATES_PALETTES[name]
  return [
    ...landLayers(palette).map((layer) => ({ layer, before: SLOTS.states })),
    ...lineLayers(palette).map((layer) => ({ layer, before: SLOTS.borders })),
  ]
}

/** A number that is kept for a feature; 0 where it has never been set. */
const state = (key: string): ExpressionSpecification => ['number', ['feature-state', key], 0]

/** The tint of the land: from the one before (`from`) to its own (`tint`), as far as `fade` has come. */
function tintColour({ tints }: StatesPalette): string {
  const colour = (key: string) => [
    'match',
    ['number', ['feature-state', key], -1],
    ...tints.flatMap((tint, i) => [i, tint]),
    'rgba(0, 0, 0, 0)',
  ]
  const fade = ['interpolate', ['linear'], ['number', ['feature-state', 'fade'], 1]]
  return [...fade, 0, colour('from'), 1, colour('tint')] as unknown as string
}

function landLayers(palette: StatesPalette): LayerSpecification[] {
  const source = BORDERS_SOURCE
  // Close to the ground another source draws the shore, and the tint would stop short of it.
  const strength = byZoom(8, palette.strength, 9.2, 0)
  const shown = state('shown')
  return [
    {
      id: 'states-tint',
      type: 'fill',
      source,
      'source-layer': 'lands',
      paint: {
        'fill-color': tintColour(palette),
        'fill-opacity': strength,
        // Two softened edges side by side would let a light seam through.
        'fill-antialias': false,
      },
    },
    {
      id: 'states-shore',
      type: 'line',
      source,
      'source-layer': 'shores',
      layout: { 'line-join': 'bevel' },
      paint: {
        'line-color': tintColour(palette),
        'line-opacity': strength,
        'line-width': byZoom(1, 1, 3.2, 4),
        // Half its width to the left, where the sea is.
        'line-offset': byZoom(1, -0.5, 3.2, -2),
      },
    },
    {
      id: 'states-hatch',
      type: 'fill',
      source,
      'source-layer': 'hatches',
      paint: {
        'fill-pattern': ['get', 'hatch'],
        'fill-opacity': byZoom(2, ['*', 0.75, shown], 5, shown, 8, shown, 9.2, 0),
        'fill-antialias': false,
      },
    },
  ]
}

function lineLayers({ ink, band, weight }: StatesPalette): LayerSpecification[] {
  /** Zooms and px in turn; a line whose state is 0 has no width, and costs no pixels. */
  const width = (kind: (typeof LINE_KINDS)[number], ...stops: number[]) =>
    byZoom(...stops.map((stop, i) => (i % 2 === 0 ? stop : times(stop * weight, state(kind)))))
  const line = (
    id: string,
    kind: (typeof LINE_KINDS)[number],
    paint: object,
    cap: 'round' | 'butt' = 'round',
  ) =>
    ({
      id: `states-${id}`,
      type: 'line',
      source: BORDERS_SOURCE,
      'source-layer': 'borders',
      filter: ['has', kind],
      layout: { 'line-cap': cap },
      paint,
    }) as LayerSpecification
  const blur = byZoom(...[1, 0.8, 4, 2.5, 7, 4].map((n, i) => (i % 2 === 0 ? n : n * weight)))
  /** As wide as the border may be off on either side. */
  const doubt = (zoom: number) => times(2 ** zoom, times(state('shown'), ['get', 'band']))
  return [
    {
      id: 'states-doubt',
      type: 'line',
      source: BORDERS_SOURCE,
      'source-layer': 'doubts',
      minzoom: DOUBTS_FROM,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': band,
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], 5, doubt(5), 12, doubt(12)],
        'line-blur': 4,
        'line-opacity': byZoom(DOUBTS_FROM, 0, DOUBTS_FROM + 0.6, 0.16),
      },
    },
    line('band', 'state', {
      'line-color': band,
      'line-width': width('state', 1, 1.5, 4, 4.5, 7, 8),
      'line-blur': blur,
      'line-opacity': byZoom(2, 0.1, 5, 0.2),
    }),
    line('inner', 'inner', {
      'line-color': ink,
      'line-width': width('inner', 1, 0.35, 4, 0.6, 7, 0.9),
      'line-opacity': byZoom(1.5, 0.3, 5, 0.65),
    }),
    line('border', 'state', {
      'line-color': ink,
      'line-width': width('state', 1, 0.5, 4, 1, 7, 1.6),
      'line-opacity': byZoom(1.5, 0.6, 5, 0.9),
    }),
    line(
      'loose',
      'loose',
      {
        'line-color': ink,
        'line-width': width('loose', 1, 0.5, 4, 0.95, 7, 1.5),
        'line-opacity': byZoom(1.5, 0.5, 5, 0.85),
        'line-dasharray': [3, 2.2],
      },
      'butt',
    ),
  ]
}

const times = (
  factor: number | ExpressionSpecification,
  value: ExpressionSpecification,
): ExpressionSpecification => ['*', factor, value]

/** The names, above those of rivers, mountains and towns. */
export const statesNameLayers = (name: BasemapPaletteName): LayerSpecification[] =>
  NAME_KINDS.map((kind) => nameLayer(kind, STATES_PALETTES[name]))
