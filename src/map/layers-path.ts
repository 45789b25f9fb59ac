import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { RouteKind } from '../core/life/vocabulary'
import type { Inks } from './inks'
import { PHASE, type Phase } from './phases'
import { SOURCE } from './sources'

type Expression = ExpressionSpecification

/** Dash and gap in line widths, caps round: a dash of 0 is a dot. */
const DASHES: Record<RouteKind, { travelled?: number[]; coming?: number[] }> = {
  attested: {},
  inferred: { travelled: [2.4, 2.6], coming: [3.2, 4] },
  schematic: { travelled: [0, 2.1], coming: [0, 3.4] },
}
const KINDS = Object.keys(DASHES) as RouteKind[]

/** How much wider the ink casing of a coming stretch is than its core. */
const COMING_CASING = 2.1

/** A lane is thinner than a road. */
const AT_SEA = 0.78

/** Dots carry less ink than a line of the same width. */
const STOUTNESS: Record<RouteKind, number> = { attested: 1, inferred: 1.05, schematic: 1.35 }

const ofKind = (route: RouteKind): FilterSpecification => ['==', ['get', 'route'], route]
const phaseIs = (phase: Phase): Expression => ['==', ['feature-state', 'phase'], phase]
const atSea = (sea: string | number, land: string | number): Expression => [
  'case',
  ['get', 'sea'],
  sea,
  land,
]

/** A width, px, that grows with the zoom; lanes at sea are thinner. */
function width(land: number, plus = 0, times = 1, underWay = land): Expression {
  const at = (scale: number): Expression => [
    'case',
    ['in', ['feature-state', 'phase'], ['literal', [PHASE.done, PHASE.ahead]]],
    atSea((underWay * AT_SEA * scale + plus) * times, (underWay * scale + plus) * times),
    atSea((land * AT_SEA * scale + plus) * times, (land * scale + plus) * times),
  ]
  return ['interpolate', ['linear'], ['zoom'], 2, at(0.85), 5, at(1), 8, at(1.5)]
}

type Part = Pick<LineLayerSpecification, 'id' | 'source'> & {
  filter?: FilterSpecification
  paint: LineLayerSpecification['paint']
}

const line = (part: Part): LineLayerSpecification => ({
  type: 'line',
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  ...part,
})

/** Still to come: slight, in an ink casing that keeps it at 3:1. Drawn below all the rest. */
export function comingLayers(inks: Inks): LineLayerSpecification[] {
  const opacity: Expression = ['case', ['>=', phase(), PHASE.ahead], 1, isFuture(), 0.9, 0]
  const core = 1.3 * inks.weight
  const underWay = 2.1 * inks.weight
  return KINDS.flatMap((route) => {
    const dash = DASHES[route].coming
    const scaled = dash?.map((length) => length / COMING_CASING)
    return [
      line({
        id: `life-coming-casing-${route}`,
        source: SOURCE.journeys,
        filter: ofKind(route),
        paint: {
          'line-color': atSea(inks.seaInk, inks.ink),
          'line-width': width(
            core * STOUTNESS[route],
            0,
            COMING_CASING,
            underWay * STOUTNESS[route],
          ),
          'line-opacity': opacity,
          ...(scaled && { 'line-dasharray': scaled }),
        },
      }),
      line({
        id: `life-coming-${route}`,
        source: SOURCE.journeys,
        filter: ofKind(route),
        paint: {
          'line-color': ['case', phaseIs(PHASE.ahead), inks.ahead, inks.future],
          'line-width': width(core * STOUTNESS[route], 0, 1, underWay * STOUTNESS[route]),
          'line-opacity': opacity,
          ...(dash && { 'line-dasharray': dash }),
        },
      }),
    ]
  })
}

const phase = (): Expression => ['number', ['feature-state', 'phase'], PHASE.future]
const isFuture = (): Expression => ['==', phase(), PHASE.future]

/** Travelled: full vermilion on a light band; the journey under way is the brightest. */
export function travelledLayers(inks: Inks): LineLayerSpecification[] {
  const shown: Expression = ['case', ['any', phaseIs(PHASE.past), phaseIs(PHASE.done)], 1, 0]
  const land = 2.1 * inks.weight
  const underWay = 3.6 * inks.weight
  return [
    line({
      id: 'life-travelled-casing',
      source: SOURCE.journeys,
      paint: {
        'line-color': atSea(inks.seaCasing, inks.casing),
        'line-width': width(land, 2.4 * inks.weight, 1, underWay),
        'line-opacity': ['*', 0.92, shown],
      },
    }),
    ...KINDS.map((route) => {
      const dash = DASHES[route].travelled
      return line({
        id: `life-travelled-${route}`,
        source: SOURCE.journeys,
        filter: ofKind(route),
        paint: {
          'line-color': ['case', phaseIs(PHASE.done), inks.present, inks.path],
          'line-width': width(land * STOUTNESS[route], 0, 1, underWay * STOUTNESS[route]),
          'line-opacity': shown,
          ...(dash && { 'line-dasharray': dash }),
        },
      })
    }),
  ]
}

/** The stretch under way up to the marker: it alone grows while time runs. */
export function trailLayers(inks: Inks): LineLayerSpecification[] {
  const land = 3.6 * inks.weight
  const trail: FilterSpecification = ['==', ['get', 'role'], 'trail']
  return [
    line({
      id: 'life-trail-casing',
      source: SOURCE.now,
      filter: trail,
      paint: {
        'line-color': atSea(inks.seaCasing, inks.casing),
        'line-width': width(land, 2.4 * inks.weight),
      },
    }),
    ...KINDS.map((route) => {
      const dash = DASHES[route].travelled
      return line({
        id: `life-trail-${route}`,
        source: SOURCE.now,
        filter: ['all', trail, ofKind(route)] as FilterSpecification,
        paint: {
          'line-color': inks.present,
          'line-width': width(land * STOUTNESS[route]),
          ...(dash && { 'line-dasharray': dash }),
        },
      })
    }),
  ]
}

/** The journey that was chosen: a broad band under its lines. */
export function selectedJourneyLayer(inks: Inks): LineLayerSpecification {
  return line({
    id: 'life-selected-journey',
    source: SOURCE.journeys,
    paint: {
      'line-color': inks.selected,
      'line-width': width(2.1 * inks.weight, 7 * inks.weight),
      'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 0.6, 0],
    },
  })
}
