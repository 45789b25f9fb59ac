import type { Position } from '../../core/geo/position'
import { distanceKm } from '../../core/geo/distance'
import type { Life } from '../../core/life/model'
import type { LessonStep } from '../../core/story/tours/tours'
import { drawGround } from '../../figure/draw/draw-ground'
import { scaleOf } from '../../figure/frame'
import type { FigureGround } from '../../figure/ground'
import { paletteOf } from '../../figure/palettes'
import { drawn, planOf, type FigureView, type Plan } from '../../figure/plan'
import { element, escaped, pathData, type Px } from '../../figure/svg'
import { lettered } from '../../figure/text'

/** A place of a lesson, by the number that it has on the map. */
export interface NumberedPlace {
  n: number
  id: string
  at: Position
}

const placesOfStep = ({ told }: LessonStep): string[] => {
  if (told?.kind === 'journey') return [told.item.from, told.item.to]
  return told && 'place' in told.item ? [told.item.place] : []
}

/** Of a house the town: on such a map they are one spot. */
function townOf({ places }: Life, id: string): string {
  const place = places.get(id)
  return place?.precision === 'building' && place.within && places.has(place.within)
    ? place.within
    : id
}

/**
 * The places where a lesson is, numbered from west to east: a number must not tell which came first.
 */
export function numberedPlaces(life: Life, steps: readonly LessonStep[]): NumberedPlace[] {
  return [...new Set(steps.flatMap(placesOfStep).map((id) => townOf(life, id)))]
    .flatMap((id) => life.places.get(id) ?? [])
    .sort((a, b) => a.at[0] - b.at[0])
    .map(({ id, at }, i) => ({ n: i + 1, id, at }))
}

/** Two of them that can be told apart on the map, to be measured between: where it begins, and the farthest from there. */
export function toMeasure(
  places: readonly NumberedPlace[],
  begin: string | undefined,
): { from: NumberedPlace; to: NumberedPlace; km: number } | null {
  const from = places.find(({ id }) => id === begin) ?? places[0]
  if (!from) return null
  const far = places.map((to) => ({ from, to, km: distanceKm(from.at, to.at) }))
  const best = far.reduce((most, each) => (each.km > most.km ? each : most))
  return best.km > 0 ? best : null
}

export interface SheetMapSpec {
  view: FigureView
  ground: FigureGround
  steps: readonly LessonStep[]
  places: readonly NumberedPlace[]
  /** Without the ways the class draws them. */
  hasWays: boolean
  title: string
  /** A distance in words: “500 km”. */
  distance: (km: number) => string
}

/** Px. */
const RADIUS = 10
const EDGE = 16

/** Numbers that would lie on one another stand one beside the other, each with a line to its place. */
function spread(plan: Plan, places: readonly NumberedPlace[]): { n: number; at: Px; is: Px }[] {
  const taken: Px[] = []
  const isFree = ([x, y]: Px) =>
    taken.every(([tx, ty]) => Math.hypot(tx - x, ty - y) >= RADIUS * 2 + 1)
  const inside = ([x, y]: Px) =>
    x > RADIUS && y > RADIUS && x < plan.width - RADIUS && y < plan.height - RADIUS
  return places.flatMap(({ n, at: position }) => {
    const is = plan.project(position)
    if (!is) return []
    const rounds = Array.from({ length: 48 }, (_, i): Px => {
      const [turn, reach] = [(i % 12) * (Math.PI / 6), RADIUS * (1.6 + 1.4 * Math.floor(i / 12))]
      return [is[0] + Math.cos(turn) * reach, is[1] + Math.sin(turn) * reach]
    })
    const at = [is, ...rounds].find((each) => inside(each) && isFree(each)) ?? is
    taken.push(at)
    return [{ n, at, is }]
  })
}

/** The map of a lesson for a pupil: no names, a number at each place, a scale to measure with. */
export function sheetMap(spec: SheetMapSpec): string {
  const { view, ground, steps, places, hasWays, title, distance } = spec
  const palette = paletteOf('print')
  const { ink, paper } = palette.inks
  const plan = planOf(view)
  const id = 'sheet-map'
  const ways = steps.flatMap(({ told }) =>
    told?.kind === 'journey'
      ? drawn(plan, { type: 'LineString', coordinates: told.item.line })
      : [],
  )
  const drawnWays = element('path', {
    ...{ d: ways.map((line) => pathData(line)).join(''), fill: 'none', stroke: ink },
    ...{ 'stroke-width': 2, 'stroke-dasharray': '6 4', 'stroke-linejoin': 'round' },
  })
  const stands = spread(plan, places)
  // Before all numbers: no line and no dot of one lies on another.
  const lines = stands.map(({ at, is }) => {
    const line = { d: pathData([is, at]), stroke: ink, 'stroke-width': 1 }
    const dot = { cx: is[0], cy: is[1], r: 2.5, fill: ink }
    return at === is ? '' : element('path', line) + element('circle', dot)
  })
  const numbers = stands.map(({ n, at: [cx, cy] }) => {
    const ring = { cx, cy, r: RADIUS, fill: paper, stroke: ink, 'stroke-width': 1.5 }
    const type = { px: 12, face: 700, colour: ink, anchor: 'middle' } as const
    return element('circle', ring) + lettered([String(n)], [cx, cy + 4], type)
  })
  const { km, px } = scaleOf(plan)
  const [right, low] = [plan.width - EDGE, plan.height - EDGE]
  const bar = pathData([[right - px, low - 6], [right - px, low], [right, low], [right, low - 6]]) // prettier-ignore
  const scale =
    element('rect', { x: right - px - 8, y: low - 26, width: px + 16, height: 34, fill: paper }) +
    element('path', { d: bar, fill: 'none', stroke: ink, 'stroke-width': 1.5 }) +
    lettered([distance(km)], [right - px / 2, low - 9], { px: 12, face: 400, colour: ink, anchor: 'middle' }) // prettier-ignore
  const box = element('rect', { width: plan.width, height: plan.height })
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(plan.width)} ${String(plan.height)}`, role: 'img', 'aria-labelledby': `${id}-title` }, // prettier-ignore
    element('title', { id: `${id}-title` }, escaped(title)) +
      element('defs', {}, element('clipPath', { id: `${id}-clip` }, box)) +
      element(
        'g',
        { 'clip-path': `url(#${id}-clip)` },
        drawGround(plan, ground, palette, id) + (hasWays ? drawnWays : ''),
      ) + // prettier-ignore
      lines.join('') +
      numbers.join('') +
      scale,
  )
}
