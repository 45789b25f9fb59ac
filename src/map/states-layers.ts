import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { SLOTS } from './basemap'
import { byZoom, linePaint } from './basemap-paint'
import { asIfByFeature } from './one-program'
import type { BasemapPaletteName } from './palette'
import { STATES_PALETTES, type StatesPalette } from './states-palette'
import { DOUBTS_FROM, LAST_ZOOM } from './states-tile-id'
import { NAME_KINDS, nameLayer } from './states-name-layers'
import { tilesOf } from './states-protocol'

/** Two sets, so that one can fade in while the other fades out. */
export const SETS = ['a', 'b'] as const
export type SetName = (typeof SETS)[number]

export const STATES_NAMES = 'states-names'
export const sourceOf = (set: SetName) => `states-${set}`

/** Milliseconds in which one set of borders gives way to the next. */
export const FADE_MS = 300

const EMPTY = { type: 'FeatureCollection' as const, features: [] }

export function statesSources(): Record<string, SourceSpecification> {
  const empty = { type: 'vector' as const, tiles: [tilesOf(null)], maxzoom: LAST_ZOOM }
  return {
    ...Object.fromEntries(SETS.map((set) => [sourceOf(set), { ...empty }])),
    // A tile that reaches a whole tile beyond its edge has every name entire: none is cut, none twice.
    [STATES_NAMES]: { type: 'geojson', data: EMPTY, maxzoom: 2, buffer: 512, tolerance: 0 },
  }
}

/** A property that fades: what it is when its set is shown. */
export interface Fading {
  layer: string
  property: 'fill-opacity' | 'line-opacity'
  shown: number | ExpressionSpecification
}

/** What has to be set for a set to appear or vanish. */
export function fadings(set: SetName, name: BasemapPaletteName): Fading[] {
  const { strength } = STATES_PALETTES[name]
  // Close to the ground another source draws the shore, and the tint would stop short of it.
  const [tint, hatch] = [byZoom(8, strength, 9.2, 0), byZoom(2, 0.75, 5, 1, 8, 1, 9.2, 0)]
  return [
    { layer: `states-tint-${set}`, property: 'fill-opacity', shown: tint },
    { layer: `states-shore-${set}`, property: 'line-opacity', shown: tint },
    { layer: `states-hatch-${set}`, property: 'fill-opacity', shown: hatch },
    {
      layer: `states-doubt-${set}`,
      property: 'line-opacity',
      shown: byZoom(DOUBTS_FROM, 0, DOUBTS_FROM + 0.6, 0.16),
    },
    { layer: `states-band-${set}`, property: 'line-opacity', shown: byZoom(2, 0.1, 5, 0.2) },
    { layer: `states-inner-${set}`, property: 'line-opacity', shown: byZoom(1.5, 0.3, 5, 0.65) },
    { layer: `states-border-${set}`, property: 'line-opacity', shown: byZoom(1.5, 0.6, 5, 0.9) },
    { layer: `states-loose-${set}`, property: 'line-opacity', shown: byZoom(1.5, 0.5, 5, 0.85) },
  ]
}

/** A layer and the layer of the basemap under which it goes. */
export interface PlacedLayer {
  layer: LayerSpecification
  before: string
}

/** The layers of one set, hidden or shown. */
export function setLayers(set: SetName, name: BasemapPaletteName, shown: boolean): PlacedLayer[] {
  const palette = STATES_PALETTES[name]
  const opacity = Object.fromEntries(
    fadings(set, name).map((fading) => [
      fading.layer,
      {
        [fading.property]: shown ? fading.shown : 0,
        [`${fading.property}-transition`]: { duration: FADE_MS, delay: 0 },
      },
    ]),
  )
  const faded = (layer: LayerSpecification): LayerSpecification =>
    ({ ...layer, paint: { ...layer.paint, ...opacity[layer.id] } }) as LayerSpecification
  return [
    ...landLayers(set, palette).map((layer) => ({ layer: faded(layer), before: SLOTS.states })),
    ...lineLayers(set, palette).map((layer) => ({ layer: faded(layer), before: SLOTS.borders })),
  ]
}

function landLayers(set: SetName, { tints }: StatesPalette): LayerSpecification[] {
  const source = sourceOf(set)
  const byTint = tints.flatMap((colour, tint) => [tint, colour])
  return [
    {
      id: `states-tint-${set}`,
      type: 'fill',
      source,
      'source-layer': 'lands',
      filter: ['has', 'tint'],
      paint: {
        'fill-color': ['match', ['get', 'tint'], ...byTint, '#888'] as unknown as string,
        // Two softened edges side by side would let a light seam through.
        'fill-antialias': false,
      },
    },
    {
      id: `states-shore-${set}`,
      type: 'line',
      source,
      'source-layer': 'shores',
      layout: { 'line-join': 'bevel' },
      paint: {
        'line-color': ['match', ['get', 'shore'], ...byTint, '#888'] as unknown as string,
        'line-width': byZoom(1, asIfByFeature(1), 3.2, asIfByFeature(4)),
        // Half its width to the left, where the sea is.
        'line-offset': byZoom(1, -0.5, 3.2, -2),
      },
    },
    {
      id: `states-hatch-${set}`,
      type: 'fill',
      source,
      'source-layer': 'lands',
      filter: ['has', 'hatch'],
      paint: {
        'fill-pattern': ['get', 'hatch'] as unknown as string,
        'fill-antialias': false,
      },
    },
  ]
}

function lineLayers(set: SetName, { ink, band, weight }: StatesPalette): LayerSpecification[] {
  const source = sourceOf(set)
  const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]
  /** Zooms and px in turn. */
  const weighted = (...stops: number[]) =>
    stops.map((stop, i) => (i % 2 === 0 ? stop : stop * weight))
  const line = (id: string, filter: ExpressionSpecification, paint: object) =>
    ({
      id: `states-${id}-${set}`,
      type: 'line',
      source,
      'source-layer': 'borders',
      filter,
      layout: { 'line-cap': id === 'loose' ? 'butt' : 'round' },
      paint,
    }) as LayerSpecification
  // As wide as the border may be off on either side.
  const doubt: ExpressionSpecification = [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    5,
    ['*', ['get', 'band'], 2 ** 5],
    12,
    ['*', ['get', 'band'], 2 ** 12],
  ]
  return [
    {
      ...line('doubt', isKind('doubt'), {
        'line-color': asIfByFeature(band),
        'line-width': doubt,
        'line-blur': 4,
      }),
      minzoom: DOUBTS_FROM,
    } as LayerSpecification,
    line('band', isKind('state'), {
      ...linePaint(band, ...weighted(1, 1.5, 4, 4.5, 7, 8)),
      'line-blur': byZoom(...weighted(1, 0.8, 4, 2.5, 7, 4)),
    }),
    line('inner', isKind('inner'), linePaint(ink, ...weighted(1, 0.35, 4, 0.6, 7, 0.9))),
    line('border', isKind('state'), linePaint(ink, ...weighted(1, 0.5, 4, 1, 7, 1.6))),
    line('loose', isKind('loose'), {
      'line-color': ink,
      'line-width': byZoom(...weighted(1, 0.5, 4, 0.95, 7, 1.5)),
      'line-dasharray': [3, 2.2],
    }),
  ]
}

/** The names, above those of rivers, mountains and towns. */
export const statesNameLayers = (name: BasemapPaletteName): LayerSpecification[] =>
  NAME_KINDS.map((kind) => nameLayer(kind, STATES_PALETTES[name]))
