import type {
  ExpressionFilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import {
  byZoom,
  depthColour,
  depthOpacity,
  linePaint,
  riverWidth,
  shorePaint,
  waterPaint,
} from './basemap-paint'
import type { Feature } from 'geojson'
import type { BasemapPalette } from '../../look/palette'
import list from '../../../geodata/insets/insets.json'

/** The source that holds the shores close to the ground. */
export const INSETS = 'insets'

/** The zoom from which they are drawn, in place of what the basemap has there. */
export const INSETS_FROM = 7

/** The source of their edges. */
const FRAMES = 'inset-frames'

export function insetSources(shore: string): Record<string, SourceSpecification> {
  return {
    [INSETS]: { type: 'vector', url: `pmtiles://${shore}` },
    [FRAMES]: { type: 'geojson', data: { type: 'FeatureCollection', features: frames() } },
  }
}

function frames(): Feature[] {
  return list.insets.map(({ bbox: [west = 0, south = 0, east = 0, north = 0] }) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'LineString',
      coordinates: [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    },
  }))
}

/** The zoom to which the map is true at a place: where there is an inset, closer. */
export function zoomLimitAt([lon, lat]: readonly [number, number], elsewhere: number): number {
  const isIn = ([west = 0, south = 0, east = 0, north = 0]: number[]) =>
    lon >= west && lon <= east && lat >= south && lat <= north
  return list.insets.some(({ bbox }) => isIn(bbox)) ? list.maxzoom : elsewhere
}

/** As the basemap draws: rivers and lakes, the sea over them, its floor and shore. */
export function insetLayers(palette: BasemapPalette): LayerSpecification[] {
  const { river, weight } = palette
  const layer = <T extends 'fill' | 'line'>(
    type: T,
    id: string,
    from: string,
    paint: object,
    filter: ExpressionFilterSpecification = true,
  ) =>
    ({
      id: `inset-${id}`,
      type,
      source: INSETS,
      'source-layer': from,
      minzoom: INSETS_FROM,
      filter,
      ...(type === 'line' ? { layout: { 'line-cap': 'round' } } : {}),
      paint,
    }) as LayerSpecification
  const of = (kind: 'sea' | 'lake'): ExpressionFilterSpecification => ['==', ['get', 'of'], kind]
  return [
    layer('line', 'rivers', 'rivers', {
      'line-color': river,
      'line-width': riverWidth(weight),
    }),
    layer('fill', 'lakes', 'lakes', waterPaint(palette)),
    layer('line', 'lake-shores', 'coast', shorePaint(palette, 0.8), of('lake')),
    layer('fill', 'ocean', 'ocean', waterPaint(palette)),
    layer('fill', 'depth', 'depth', {
      'fill-color': depthColour(palette),
      'fill-opacity': depthOpacity,
      'fill-antialias': false,
    }),
    layer('line', 'coast', 'coast', shorePaint(palette), of('sea')),
    frameLayer(palette),
  ]
}

/** A neatline, as around an inset of an atlas: here another source begins, and its shore meets the other askew. */
const frameLayer = ({ graticule, weight }: BasemapPalette): LayerSpecification => ({
  id: FRAMES,
  type: 'line',
  source: FRAMES,
  minzoom: INSETS_FROM,
  layout: { 'line-join': 'miter' },
  paint: {
    ...linePaint(graticule, 0, 0.8 * weight),
    'line-opacity': byZoom(INSETS_FROM, 0, INSETS_FROM + 1, 0.55),
  },
})
