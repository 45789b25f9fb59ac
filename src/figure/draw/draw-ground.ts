import { geoGraticule } from 'd3-geo'
import type { Parts } from '../../core/atlas'
import type { Position } from '../../core/life/model'
import { mixed } from '../../look/states'
import { patternId, patterns } from './hatches'
import type { FigureGround, FigureStates } from '../ground'
import type { FigurePalette } from '../palettes'
import { extentOn, nearOn } from '../near'
import { drawn, extentOf, thinned, type Plan } from '../plan'
import { element, group, pathData, short, type Px } from '../svg'

/** An island of fewer px is a speck. */
const LEAST = 1.2
/** Zooms at which lines of the ground begin to grow, and where they end to. */
const GROWING = [2, 7] as const

const seen = (ring: readonly Px[]) => {
  const { left, right, top, bottom } = extentOf(ring)
  return Math.max(right - left, bottom - top) >= LEAST
}

/** Path data of areas on the sphere. */
export function areaData(plan: Plan, parts: Parts): string {
  const near = nearOn(plan, parts, ([ring = []]) => ring)
  const rings = drawn(plan, { type: 'MultiPolygon', coordinates: near as [number, number][][][] })
  return rings
    .filter(seen)
    .map((ring) => pathData(thinned(ring, plan.tolerance).slice(0, -1), true))
    .join('')
}

/** Path data of lines on the sphere. */
export function lineData(plan: Plan, lines: readonly (readonly Position[])[]): string {
  const near = nearOn(plan, lines, (line) => line)
  const coordinates = near as unknown as [number, number][][]
  return drawn(plan, { type: 'MultiLineString', coordinates })
    .filter(seen)
    .map((line) => pathData(thinned(line, plan.tolerance)))
    .join('')
}

const growth = (zoom: number) =>
  Math.min(1, Math.max(0, (zoom - GROWING[0]) / (GROWING[1] - GROWING[0])))

const stroke = (d: string, colour: string, width: number, more: Record<string, string | number> = {}) =>
  d === ''
    ? ''
    : element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linejoin': 'round', ...more }) // prettier-ignore

/** Degrees between the lines of the graticule, the finest last. */
const GRATICULES = [30, 20, 10, 5, 2, 1]

/** Meridians and parallels, some six across the picture. */
function graticule(plan: Plan, { ground: { graticule: colour } }: FigurePalette): string {
  const across = (plan.width / plan.pxPerKm / 111) * 1
  const step = GRATICULES.find((degrees) => across / degrees > 5) ?? 1
  const whole = geoGraticule().step([step, step])
  const extent = extentOn(plan, step)
  const lines = (extent ? whole.extent([[extent[0], extent[1]], [extent[2], extent[3]]]) : whole)() // prettier-ignore
  const data = drawn(plan, lines).map((line) => pathData(thinned(line, plan.tolerance))).join('') // prettier-ignore
  return stroke(data, colour, 0.5, { 'stroke-opacity': '0.22' })
}

/** The sea in one colour: that of its shallower half. */
const seaOf = ({ ground: { depths, shallows } }: FigurePalette) => depths[0]?.[1] ?? shallows

/** Sea and land, whose land it was, waters and borders, bottom to top. `id` begins all ids in it. */
export function drawGround(
  plan: Plan,
  ground: FigureGround,
  palette: FigurePalette,
  id: string,
): string {
  const { width, height, zoom } = plan
  const { paper, wash, shore, weight } = palette.ground
  const grown = growth(zoom)
  const coast = lineData(plan, ground.coast)
  const landData = areaData(plan, ground.land)
  const sphere = drawn(plan, { type: 'Sphere' }).map((ring) => pathData(thinned(ring, plan.tolerance), true)).join('') // prettier-ignore
  const sheet = { x: 0, y: 0, width, height }
  return group(
    'ground',
    element('rect', { ...sheet, fill: palette.inks.paper }) +
      element('path', { d: sphere, fill: seaOf(palette) }) +
      graticule(plan, palette) +
      stroke(coast, wash, (3 + 5 * grown) * weight ** 0.5, { 'stroke-opacity': '0.4' }) +
      element('path', { class: 'land', d: landData, fill: paper }) +
      (ground.states ? drawLands(plan, ground.states, palette, id) : '') +
      drawWaters(plan, ground, palette, grown) +
      stroke(coast, shore, (0.5 + 0.6 * grown) * weight ** 0.6) +
      (ground.states ? drawBorders(plan, ground.states, palette, grown) : ''),
  )
}

function drawLands(
  plan: Plan,
  { lands }: FigureStates,
  { states, ground: { paper } }: FigurePalette,
  id: string,
) {
  const used = new Set<string>()
  const areas = lands.map(({ tint, hatch, parts }) => {
    const d = areaData(plan, parts)
    if (d === '') return ''
    const colour = tint === null ? null : mixed(states.tints[tint] ?? paper, paper, states.strength)
    if (hatch) used.add(patternId(id, hatch))
    const fill = colour ? element('path', { d, fill: colour }) : ''
    return fill + (hatch ? element('path', { d, fill: `url(#${patternId(id, hatch)})` }) : '')
  })
  const hatches = lands.flatMap(({ hatch }) =>
    hatch && used.has(patternId(id, hatch)) ? hatch : [],
  )
  return patterns(id, hatches, states) + group('states', areas.join(''))
}

/** Rivers of a rank are drawn from the zoom on from which there is room for them. */
const riverFrom = (rank: number) => Math.max(0, rank * 0.75 - 0.5)

function drawWaters(
  plan: Plan,
  { waters }: FigureGround,
  { ground: { river, shore, shallows, weight } }: FigurePalette,
  grown: number,
) {
  // prettier-ignore
  if (!waters) return ''
  const due = waters.rivers.filter(({ rank }) => riverFrom(rank) <= plan.zoom)
  const ranks = [...new Set(due.map(({ rank }) => rank))].sort((a, b) => b - a)
  const rivers = ranks.map((rank) => {
    const lines = due.flatMap((one) => (one.rank === rank ? [one.line] : []))
    const width = (0.5 + 1.1 * grown) * Math.max(0.4, 1.25 - 0.1 * rank) * weight
    return stroke(lineData(plan, lines), river, width, { 'stroke-linecap': 'round' }) // prettier-ignore
  })
  const lakes = areaData(plan, waters.lakes)
  const lake = lakes && element('path', { d: lakes, fill: shallows })
  const edge = stroke(lineData(plan, waters.shores), shore, (0.4 + 0.5 * grown) * weight ** 0.6)
  return group('waters', rivers.join('') + lake + edge)
}

/** As on the drawn map: state borders on a soft band, inner ones finer, fronts and claims broken. */
function drawBorders(
  plan: Plan,
  { borders }: FigureStates,
  { states }: FigurePalette,
  grown: number,
): string {
  // prettier-ignore
  const of = (kind: string) =>
    lineData(plan, borders.flatMap((border) => (border.kind === kind ? [border.line] : []))) // prettier-ignore
  const { ink, band, weight } = states
  const [state, inner, loose] = [of('state'), of('inner'), of('loose')]
  const width = (least: number, most: number) => (least + (most - least) * grown) * weight ** 0.7
  const dashed = width(0.6, 1.5)
  const dashes = { 'stroke-dasharray': `${short(3 * dashed)} ${short(2.2 * dashed)}` }
  return group(
    'borders',
    stroke(state, band, width(1.8, 8), { 'stroke-opacity': String(0.1 + 0.1 * grown) }) +
      stroke(inner, ink, width(0.4, 0.9), { 'stroke-opacity': String(0.35 + 0.3 * grown) }) +
      stroke(loose, ink, dashed, { ...dashes, 'stroke-opacity': '0.8' }) +
      stroke(state, ink, width(0.6, 1.6), { 'stroke-opacity': '0.9' }),
  )
}
