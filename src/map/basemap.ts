import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import type { Lang } from '../core/life/model'
import { BASEMAP_PALETTES, type BasemapPalette, type BasemapPaletteName } from './palette'

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

const SOURCE = { relief: 'relief', water: 'water', graticule: 'graticule', names: 'names' } as const
const ITALIC = 'Source Serif 4 Italic'

/** Which fontsource file (`source-serif-4-<subset>-<face>.woff2`) draws which characters of which font. */
const FACES = {
  'Source Serif 4 Regular': '400-normal',
  [ITALIC]: '400-italic',
  'Source Serif 4 Semibold': '600-normal',
  'Source Serif 4 Bold': '700-normal',
} as const

/** The ranges that @fontsource/source-serif-4 publishes in its unicode.json. */
const SUBSETS = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
    'U+FEFF',
    'U+FFFD',
  ],
  'latin-ext': [
    'U+0100-0130',
    'U+0132-0151',
    'U+0154-02BA',
    'U+02BD-02C5',
    'U+02C7-02CC',
    'U+02CE-02D7',
    'U+02DD-02FF',
    'U+0304',
    'U+0308',
    'U+0329',
    'U+1D00-1DBF',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
    'U+2C60-2C7F',
    'U+A720-A7FF',
  ],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  'cyrillic-ext': [
    'U+0460-048F',
    'U+0492-04AF',
    'U+04B2-052F',
    'U+1C80-1C8A',
    'U+20B4',
    'U+2DE0-2DFF',
    'U+A640-A69F',
    'U+FE2E-FE2F',
  ],
} as const

/** Names of the font files that {@link MapAssets.fonts} must have, as in `latin-400-italic`. */
export const FONT_FILES: readonly string[] = Object.values(FACES).flatMap((face) =>
  Object.keys(SUBSETS).map((subset) => `${subset}-${face}`),
)

/** The map's fonts: with them MapLibre letters without a glyph server. */
export function fontFaces({ fonts }: MapAssets): NonNullable<StyleSpecification['font-faces']> {
  const files = (face: string) =>
    Object.entries(SUBSETS).map(([subset, ranges]) => ({
      url: fonts[`${subset}-${face}`] ?? '',
      'unicode-range': [...ranges],
    }))
  return Object.fromEntries(Object.entries(FACES).map(([name, face]) => [name, files(face)]))
}

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
    [SOURCE.names]: { type: 'geojson', data: assets.labels, maxzoom: 2, tolerance: 0.1 },
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
        'raster-opacity': byZoom(5.5, relief.opacity, 7, 0),
        'raster-saturation': relief.saturation,
        'raster-resampling': 'linear',
        'raster-fade-duration': 0,
      },
    },
  ]
}

function inlandLayers({ water, river, shore, weight }: BasemapPalette): LayerSpecification[] {
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
      paint: { 'fill-color': water[0]![1] },
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
  water,
  wash,
  shore,
  graticule: line,
  weight,
}: BasemapPalette): LayerSpecification[] {
  const sea = { source: SOURCE.water, 'source-layer': 'ocean' } as const
  const depths = water.slice(1).flatMap(([metres, colour]) => [metres, colour])
  const shallow = water[0]![1]
  return [
    { id: 'ocean', type: 'fill', ...sea, paint: { 'fill-color': shallow } },
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
          ...depths,
          shallow,
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

const isKind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
]
const isDue: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minzoom']]
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']

/** Names of waters in italics, curved along what they name where that is long; of mountains, spaced. */
function nameLayers(palette: BasemapPalette, lang: Lang): SymbolLayerSpecification[] {
  const onWater = {
    'text-color': palette.waterName,
    'text-halo-color': palette.water[0]![1],
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
    source: SOURCE.names,
    filter: ['all', isDue, ...which] as FilterSpecification,
    layout: { ...lettering(palette.weight, lang), ...placing },
    paint,
  })
  return [
    layer(
      'names-rivers',
      [isKind('river')],
      { ...along, 'text-offset': [0, -0.8] },
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

function lettering(weight: number, lang: Lang): SymbolLayerSpecification['layout'] {
  const name: ExpressionSpecification = ['get', `name_${lang}`]
  const byRank = (...sizes: [number, number, number, number]): ExpressionSpecification =>
    [
      'match',
      ['get', 'rank'],
      ...sizes.flatMap((size, i) => [i + 1, size * weight]),
      9.5 * weight,
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
