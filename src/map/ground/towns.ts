import type {
  ExpressionSpecification,
  FilterSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import turns from '../../../geodata/towns/turns.json'
import type { Day } from '../../core/time/day'
import type { Lang, Place, Position } from '../../core/life/model'
import { BASEMAP_PALETTES, type BasemapPaletteName } from '../../look/palette'

/** The source of towns: a feature for each town and span of a name (geodata/towns/periods.geojson). */
export const TOWNS = 'towns'
export const TOWN_LAYER = 'towns'

/** The zoom from which each rank is shown, 1 to 5: no zoom is crowded. */
export const RANK_ZOOMS = [3, 4, 5, 6, 7] as const

/** Towns nearer than this to a place of the life give way to it. */
const NEAR_KM = 15
/** Degrees to so many places are some hundred metres. */
const DIGITS = 3

/** Places of a life that stand for the towns near them: a region is none, and a house lies in one. */
export function standIns(places: Iterable<Place>): Position[] {
  const isOne = ({ geometry, precision, within }: Place) =>
    geometry.type === 'Point' && within === undefined && (precision === 'settlement' || precision === 'building') // prettier-ignore
  return [...places]
    .filter(isOne)
    .map(({ at: [lon, lat] }) => [Number(lon.toFixed(DIGITS)), Number(lat.toFixed(DIGITS))])
}

export function townSources(periods: string): Record<string, SourceSpecification> {
  return { [TOWNS]: { type: 'geojson', data: periods, tolerance: 0 } }
}

/** What the drawing of towns depends on. */
export interface TownOptions {
  /** Towns give way to the places of the life, which are here. */
  beside?: readonly Position[]
  /** Px below which nothing is lettered. */
  leastPx?: number
}

/** Zooms by which towns come later, where lettering is so large. */
const waitFor = (leastPx: number) => (leastPx > 0 ? 1 : 0)

/**
 * The towns of a day under their names of that day. Equal between two changes of any name, so that
 * one `setFilter` is needed only where this differs from the last.
 */
export function townFilter(
  day: Day,
  { beside = [], leastPx = 0 }: TownOptions = {},
): FilterSpecification {
  const turn = turns.findLast((change) => change <= day) ?? (turns[0] ?? 0) - 1
  const zooms = RANK_ZOOMS.map((zoom) => zoom + waitFor(leastPx))
  const places = { type: 'MultiPoint' as const, coordinates: beside.map((at) => [...at]) }
  const free: ExpressionSpecification[] =
    beside.length > 0 ? [['>', ['distance', places], NEAR_KM * 1000]] : []
  return [
    'all',
    ['>=', ['zoom'], ['-', ['at', ['-', ['get', 'rank'], 1], ['literal', zooms]], 0.01]],
    ['<=', ['get', 'from'], turn],
    ['>', ['get', 'to'], turn],
    ...free,
  ]
}

/**
 * A quiet layer beneath the life's own labels: a small dot and an upright name. In the order it
 * comes above the names of waters and below everything of the life.
 */
export function townLayers(
  name: BasemapPaletteName,
  lang: Lang,
  day: Day,
  options: TownOptions = {},
): SymbolLayerSpecification[] {
  const { leastPx = 0 } = options
  const { town, landHalo, lettering } = BASEMAP_PALETTES[name]
  const size = (...ranks: [number, number, number]): ExpressionSpecification =>
    [
      'match',
      ['get', 'rank'],
      1,
      Math.max(leastPx, ranks[0] * lettering),
      2,
      Math.max(leastPx, ranks[1] * lettering),
      Math.max(leastPx, ranks[2] * lettering),
    ] as ExpressionSpecification
  return [
    {
      id: TOWN_LAYER,
      type: 'symbol',
      source: TOWNS,
      filter: townFilter(day, options),
      layout: {
        'text-field': ['format', '•', { 'font-scale': 1 }],
        'text-font': ['Source Serif Regular'],
        'text-size': size(13, 11.5, 10),
        'text-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': town,
        'text-halo-color': landHalo,
        'text-halo-width': 0.8,
      },
    },
    {
      id: `${TOWN_LAYER}-names`,
      type: 'symbol',
      source: TOWNS,
      filter: townFilter(day, options),
      layout: {
        'text-field': ['get', `name_${lang}`],
        'text-font': ['Source Serif Regular'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          size(11.5, 10.5, 10),
          7,
          size(15, 13.5, 12),
        ],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': town,
        'text-halo-color': landHalo,
        'text-halo-width': 1.2,
      },
    },
  ]
}
