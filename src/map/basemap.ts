import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import type { Lang } from '../core/life/model'
import { nameLayers, NAMES } from './basemap-names'
import { BASEMAP_PALETTES, type BasemapPalette, type BasemapPaletteName } from './palette'

export { FONT_FILES, fontFaces } from './basemap-fonts'

/** Addresses of what the ground is drawn from. */
export interface MapAssets {
  /** The archives, without the `pmtiles://` that the style puts before them. */
  water: string
  relief: string
  labels: string
  /** Addresses of the fonts, by the names in `FONT_FILES`. */
  fonts: Readonly<Record<string, string>>
}

/** Invisible layers that hold a place in the order: what a later part draws goes in before them. */
export const SLOTS = { states: 'slot-states', borders: 'slot-borders' } as const

const SOURCE = { relief: 'relief', water: 'water', graticule: 'graticule' } as const

export function basemapSources(assets: MapAssets): Record<string, SourceSpecification> {
  return {
    [SOURCE.relief]: { type: 'raster', url: `pmtiles://${assets.relief}`, tileSize: 512 },
    [SOURCE.water]: { type: 'vector', url: `pmtiles://${assets.water}` },
    [SOURCE.graticule]: {
      type: 'geojson',
      data: { type: 'FeatureCollection', features: graticule(10) },
      maxzoom: 3,
    },
    // A tile cuts the line of a name in two, which would letter it twice: few tiles, few cuts.
    [NAMES]: { type: 'geojson', data: assets.labels, maxzoom: 2, tolerance: 0.1 },
  }
}

/** Meridians and parallels every so many degrees. */
function graticule(degrees: number): Feature[] {
  const line = (coordinates: number[][]): Feature => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  })
  const steps = (from: number, to: number, by: number) =>
    Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by)
  const meridians = steps(-180, 180 - degrees, degrees).map((x) =>
    line([
      [x, -80],
      [x, 0],
      [x, 80],
    ]),
  )
  const parallels = steps(-80, 80, degrees).map((y) => line(steps(-180, 180, 5).map((x) => [x, y])))
  return [...meridians, ...parallels]
}

/** The ground, bottom to top: relief, rivers and lakes, the sea that masks them, its floor and shore, names. */
export function basemapLayers(name: BasemapPaletteName, lang: Lang): LayerSpecification[] {
  const palette = BASEMAP_PALETTES[name]
  return [
    ...landLayers(palette),
    slot(SLOTS.states),
    ...inlandLayers(palette),
    ...seaLayers(palette),
    slot(SLOTS.borders),
    ...nameLayers(palette, lang),
  ]
}

const slot = (id: string): LayerSpecification => ({
  id,
  type: 'background',
  layout: { visibility: 'none' },
})

const byZoom = (...stops: number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification

function landLayers({ paper, relief }: BasemapPalette): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': paper } },
    {
      id: 'relief',
      type: 'raster',
      source: SOURCE.relief,
      paint: {
        // Five arc-minutes carry no farther.
        'raster-opacity': byZoom(5.5, relief.opacity, 7, relief.opacity * 0.45, 7.75, 0),
        'raster-saturation': relief.saturation,
        'raster-resampling': 'linear',
        'raster-fade-duration': 0,
      },
    },
  ]
}

function inlandLayers({ shallows, river, shore, weight }: BasemapPalette): LayerSpecification[] {
  // A great river starts wide; each rank below it is finer.
  const width = (base: number): DataDrivenPropertyValueSpecification<number> =>
    [
      '*',
      base * weight,
      ['interpolate', ['linear'], ['get', 'rank'], 1, 1.25, 6, 0.7, 10, 0.4],
    ] as ExpressionSpecification
  return [
    {
      id: 'rivers',
      type: 'line',
      source: SOURCE.water,
      'source-layer': 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': river,
        'line-opacity': byZoom(2, 0.7, 5, 0.95),
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          2,
          width(0.6),
          5,
          width(1.3),
          8,
          width(3),
        ] as ExpressionSpecification,
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: SOURCE.water,
      'source-layer': 'lakes',
      paint: { 'fill-color': shallows },
    },
    {
      id: 'lake-shores',
      type: 'line',
      source: SOURCE.water,
      'source-layer': 'lakes',
      paint: { 'line-color': shore, 'line-width': shoreWidth(weight * 0.8) },
    },
  ]
}

const shoreWidth = (weight: number): ExpressionSpecification =>
  byZoom(1, 0.4 * weight, 4, 0.7 * weight, 8, 1.1 * weight)

function seaLayers({
  shallows,
  depths,
  wash,
  shore,
  graticule: line,
  weight,
}: BasemapPalette): LayerSpecification[] {
  const sea = { source: SOURCE.water, 'source-layer': 'ocean' } as const
  return [
    { id: 'ocean', type: 'fill', ...sea, paint: { 'fill-color': shallows } },
    {
      id: 'depth',
      type: 'fill',
      source: SOURCE.water,
      'source-layer': 'depth',
      layout: { 'fill-sort-key': ['get', 'depth'] },
      paint: {
        'fill-color': [
          'match',
          ['get', 'depth'],
          ...depths.flat(),
          shallows,
        ] as unknown as ExpressionSpecification,
        'fill-antialias': true,
      },
    },
    {
      id: 'graticule',
      type: 'line',
      source: SOURCE.graticule,
      paint: { 'line-color': line, 'line-opacity': 0.22, 'line-width': 0.6 * weight },
    },
    {
      id: 'shore-wash',
      type: 'line',
      ...sea,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': wash,
        // Inset by half its width, so that it lies on the water alone. Close up, where inlets
        // show, it would clot in them, and gets out of the way.
        'line-opacity': byZoom(2, 0.45, 4.5, 0.4, 6, 0.22),
        'line-width': byZoom(1, 2, 4, 5, 8, 7),
        'line-offset': byZoom(1, 1, 4, 2.5, 8, 3.5),
        'line-blur': byZoom(1, 1.5, 4, 4, 8, 6),
      },
    },
    // The outline of the sea is the coast; where a tile or the map ends, the tiles lead it out of sight.
    {
      id: 'coast',
      type: 'line',
      ...sea,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': shore, 'line-width': shoreWidth(weight) },
    },
  ]
}
