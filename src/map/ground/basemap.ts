import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import type { Lang } from '../../core/life/model'
import { areas, lines, shores, type GroundOptions } from './basemap-filters'
import { nameLayers, NAMES } from './basemap-names'
import {
  byZoom,
  depthColour,
  depthOpacity,
  linePaint,
  riverWidth,
  shorePaint,
  washPaint,
  waterPaint,
} from './basemap-paint'
import { insetLayers, insetSources } from './insets'
import { BASEMAP_PALETTES, type BasemapPalette, type BasemapPaletteName } from '../../look/palette'

export { groundFilters, type GroundOptions } from './basemap-filters'
export { FONT_FILES, fontFaces } from './basemap-fonts'

/** Addresses of what the ground is drawn from. */
export interface MapAssets {
  /** The archives, without the `pmtiles://` that the style puts before them. */
  water: string
  relief: string
  /** Shores close to the ground; without them the map ends at the basemap. */
  shore?: string
  /** All borders that ever were, likewise an archive. */
  borders: string
  labels: string
  /** Towns under their names by date. */
  towns: string
  /** Addresses of the fonts, by the names in `FONT_FILES`. */
  fonts: Readonly<Record<string, string>>
}

/** Invisible layers that hold a place in the order: what a later part draws goes in before them. */
export const SLOTS = { states: 'slot-states', borders: 'slot-borders' } as const

export const SOURCE = { relief: 'relief', water: 'water', graticule: 'graticule' } as const

export function basemapSources(assets: MapAssets): Record<string, SourceSpecification> {
  return {
    [SOURCE.relief]: { type: 'raster', url: `pmtiles://${assets.relief}`, tileSize: 512 },
    [SOURCE.water]: { type: 'vector', url: `pmtiles://${assets.water}` },
    ...(assets.shore === undefined ? {} : insetSources(assets.shore)),
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
export function basemapLayers(
  name: BasemapPaletteName,
  lang: Lang,
  options: GroundOptions = {},
): LayerSpecification[] {
  const palette = BASEMAP_PALETTES[name]
  return [
    ...landLayers(palette),
    slot(SLOTS.states),
    ...inlandLayers(palette, options),
    ...seaLayers(palette, options),
    ...(options.insets ? insetLayers(palette) : []),
    slot(SLOTS.borders),
    ...nameLayers(palette, lang, options.leastPx),
  ]
}

const slot = (id: string): LayerSpecification => ({
  id,
  type: 'background',
  layout: { visibility: 'none' },
})

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

function inlandLayers(palette: BasemapPalette, options: GroundOptions): LayerSpecification[] {
  const { river, weight } = palette
  const lakes = { source: SOURCE.water, 'source-layer': 'lakes' } as const
  return [
    {
      id: 'rivers',
      type: 'line',
      source: SOURCE.water,
      'source-layer': 'rivers',
      filter: lines(options),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': river,
        'line-opacity': byZoom(2, 0.7, 5, 0.95),
        'line-width': riverWidth(weight),
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      ...lakes,
      filter: areas(options),
      paint: waterPaint(palette),
    },
    {
      id: 'lake-shores',
      type: 'line',
      ...lakes,
      filter: shores(options),
      paint: shorePaint(palette, 0.8),
    },
  ]
}

/** The sea does not change with the years; what closed it does. */
function seaLayers(palette: BasemapPalette, options: GroundOptions): LayerSpecification[] {
  const { graticule: line, weight } = palette
  const { insets } = options
  const sea = { source: SOURCE.water, 'source-layer': 'ocean' } as const
  return [
    {
      id: 'ocean',
      type: 'fill',
      ...sea,
      filter: areas({ insets }),
      paint: waterPaint(palette),
    },
    {
      id: 'depth',
      type: 'fill',
      source: SOURCE.water,
      'source-layer': 'depth',
      filter: areas({ insets }),
      layout: { 'fill-sort-key': ['get', 'depth'] },
      paint: {
        'fill-color': depthColour(palette),
        'fill-opacity': depthOpacity,
        'fill-antialias': false,
      },
    },
    {
      id: 'shore-wash',
      type: 'line',
      ...sea,
      filter: shores({ insets }),
      paint: washPaint(palette),
    },
    // The outline of the sea is the coast; where a tile or the map ends, the tiles lead it out of sight.
    {
      id: 'coast',
      type: 'line',
      ...sea,
      filter: shores({ insets }),
      paint: shorePaint(palette),
    },
    {
      id: 'dikes',
      type: 'line',
      source: SOURCE.water,
      'source-layer': 'dikes',
      filter: lines(options),
      layout: { 'line-cap': 'round' },
      paint: shorePaint(palette, 1.3),
    },
    // After all that comes from the same tiles: for each turn of sources the map masks its tiles anew.
    {
      id: 'graticule',
      type: 'line',
      source: SOURCE.graticule,
      paint: { ...linePaint(line, 0, 0.6 * weight), 'line-opacity': 0.22 },
    },
  ]
}
