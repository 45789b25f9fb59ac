import type { ExpressionFilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import { gregorianFromDay, type Day } from '../../core/time/day'

/** What of the ground depends on more than palette and language. */
export interface GroundOptions {
  /** Finer shores take over within their boxes; their archive must be among the sources. */
  insets?: boolean
  /** Reservoirs, canals and dikes are there from their year; without a day all of them are. */
  day?: Day | null
  /** Px below which nothing is lettered. */
  leastPx?: number
}

const isArea: ExpressionFilterSpecification = ['==', ['geometry-type'], 'Polygon']
const isLine: ExpressionFilterSpecification = ['==', ['geometry-type'], 'LineString']

/** Where an inset lies, features come twice: `to` its first zoom, and with its box cut out `from` it. */
function inTurn(insets: boolean): ExpressionFilterSpecification {
  if (!insets) return ['!', ['has', 'from']]
  return [
    'all',
    ['<', ['zoom'], ['coalesce', ['get', 'to'], 99]],
    ['>=', ['zoom'], ['coalesce', ['get', 'from'], 0]],
  ]
}

/** By the year alone: no source tells the day on which a lake was full. */
function isBuilt(day: Day | null | undefined): ExpressionFilterSpecification {
  if (day === undefined || day === null) return true
  const { year } = gregorianFromDay(Math.floor(day))
  return ['<=', ['coalesce', ['get', 'dam'], ['get', 'built'], 0], year]
}

export const areas = ({
  insets = false,
  day,
}: GroundOptions = {}): ExpressionFilterSpecification => [
  'all',
  isArea,
  inTurn(insets),
  isBuilt(day),
]

/** Shores: the outline of an area; of one with a box cut out, or too long for a line, the lines that come with it. */
export const shores = ({
  insets = false,
  day,
}: GroundOptions = {}): ExpressionFilterSpecification => [
  'all',
  ['any', ['!', ['any', ['has', 'from'], ['has', 'apart']]], isLine],
  inTurn(insets),
  isBuilt(day),
]

export const lines = ({
  insets = false,
  day,
}: GroundOptions = {}): ExpressionFilterSpecification => [
  'all',
  isLine,
  inTurn(insets),
  isBuilt(day),
]

/** The layers of the ground that change with the years, and their filters: a change of year is these `setFilter`s. */
export function groundFilters(
  options: GroundOptions,
): Record<string, ExpressionFilterSpecification> {
  return {
    rivers: lines(options),
    lakes: areas(options),
    'lake-shores': shores(options),
    dikes: lines(options),
  }
}
