import { aged, AT_SEA, brokenFor, lineOf, type Line } from '../../look/lines'
import type { Inks } from '../../look/inks'
import { laneSpacing, parting, widthAt } from '../../look/path-scale'
import { legsUnderWay, lineOfDoubt, pathLegs, type PathLeg } from '../../scene/path/path-legs'
import type { SceneMoment } from '../../scene/moment'
import type { FigurePalette } from '../palettes'
import { drawn, thinned, type Plan } from '../plan'
import { element, group, pathData, short, type Px } from '../svg'

/** A leg as it lies on the picture. */
export interface DrawnLeg {
  leg: PathLeg
  lines: Px[][]
  line: Line
  /** Px of its core. */
  width: number
}

const PAST: readonly PathLeg['kind'][] = ['chapter', 'recent', 'old']

const looksOf = ({ kind, strength }: PathLeg, inks: Inks): Line =>
  PAST.includes(kind) ? aged(lineOf('chapter', inks), strength, inks) : lineOf(kind, inks)

/** Every leg of a moment where it lies on the picture; those out of it are left out. */
export const drawnLegs = (
  plan: Plan,
  shown: SceneMoment,
  palette: FigurePalette,
  whole = false,
): DrawnLeg[] =>
  // prettier-ignore
  lying(plan, pathLegs(shown, isMerged(plan), whole), palette)

/** The same of the journey under way alone. */
export const drawnUnderWay = (plan: Plan, shown: SceneMoment, palette: FigurePalette): DrawnLeg[] =>
  lying(plan, legsUnderWay(shown), palette)

/** From afar those that run along one corridor are one band. */
const isMerged = ({ zoom }: Plan) => parting(zoom) < 0.5

function lying(plan: Plan, legs: readonly PathLeg[], { inks }: FigurePalette): DrawnLeg[] {
  const { zoom } = plan
  const spacing = isMerged(plan) ? 0 : laneSpacing(zoom, inks.weight)
  return legs.flatMap((leg) => {
    const on = drawn(plan, { type: 'LineString', coordinates: leg.line as [number, number][] })
    if (on.length === 0) return []
    const line = looksOf(leg, inks)
    const width = widthAt(line.width, zoom) * (leg.sea ? AT_SEA : 1)
    const lines = on.map((one) => shifted(thinned(one, plan.tolerance), leg.lane * spacing))
    return [{ leg, line, width, lines }]
  })
}

/** Px of the least and the broadest tint over where he may be. */
const [LEAST_DOUBT, MOST_DOUBT] = [14, 90]

/** The piece of the way on which he may be, as broad as it may lie off: a soft tint. */
export function drawDoubt(plan: Plan, shown: SceneMoment, { inks }: FigurePalette): string {
  const line = lineOfDoubt(shown)
  if (line.length < 2) return ''
  const lines = drawn(plan, { type: 'LineString', coordinates: line as [number, number][] })
  const d = lines.map((one) => pathData(thinned(one, plan.tolerance))).join('')
  if (d === '') return ''
  const width = 2 * shown.now.path.exactnessKm * plan.pxPerKm
  const broad = Math.max(LEAST_DOUBT, Math.min(MOST_DOUBT, width)) * inks.weight ** 0.5
  // Three upon each other are soft at the edge.
  return [1, 0.75, 0.5]
    .map((part) =>
      element('path', {
        class: 'doubt',
        d,
        fill: 'none',
        stroke: inks.present,
        'stroke-width': broad * part,
        'stroke-opacity': '0.09',
        'stroke-linejoin': 'round',
      }),
    ) // prettier-ignore
    .join('')
}

/** A line moved to its left, px; a sharp bend is cut off. */
function shifted(line: readonly Px[], px: number): Px[] {
  if (px === 0) return [...line]
  return line.map((at, i): Px => {
    const [before, after] = [normalOf(line[i - 1], at), normalOf(at, line[i + 1])]
    const [bx, by] = before ?? after ?? [0, 0]
    const [ax, ay] = after ?? before ?? [0, 0]
    const length = Math.hypot(bx + ax, by + ay)
    if (length < 0.1) return at
    const off = (px * Math.min(1.6, 2 / length)) / length
    return [at[0] + (bx + ax) * off, at[1] + (by + ay) * off]
  })
}

/** One px to the left of a piece. */
function normalOf(from: Px | undefined, to: Px | undefined): Px | null {
  if (!from || !to) return null
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  return length > 0 ? [dy / length, -dx / length] : null
}

/** Those that have a key in common, in the order in which it first came. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const own = groups.get(key)
    if (own) own.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}

/** The path, bottom to top: of every class first the beds, then the lines. */
export function drawPath(legs: readonly DrawnLeg[]): string {
  const classes = grouped(legs, ({ leg: { kind, strength } }) => `${kind} ${String(strength)}`)
  return group('path', classes.map((alike) => drawClass(alike)).join(''))
}

const ROUND = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
const share = (of: number) => (of < 1 ? String(+of.toFixed(2)) : undefined)

function drawClass(legs: readonly DrawnLeg[]): string {
  const [beds, lines]: [string[], string[]] = [[], []]
  for (const alike of grouped(legs, ({ leg }) => `${leg.route} ${String(leg.sea)}`)) {
    const [{ leg, line, width }] = alike as [DrawnLeg]
    const d = alike.flatMap((one) => one.lines.map((run) => pathData(run))).join('')
    const common = { d, ...ROUND }
    const bed = { stroke: leg.sea ? line.seaBed : line.bed, 'stroke-width': width + line.plus, 'stroke-opacity': share(line.bedOpacity) } // prettier-ignore
    if (line.plus > 0.1 && line.bedOpacity > 0.05) beds.push(element('path', { ...common, ...bed, class: 'bed' })) // prettier-ignore
    const broken = brokenFor(leg.route, width)
    // A dash of no length is left out by some programs.
    const dash = broken.dash?.map((px) => short(Math.max(0.1, px))).join(' ')
    const core = { stroke: line.colour, 'stroke-width': broken.width, 'stroke-dasharray': dash, 'stroke-opacity': share(line.opacity) } // prettier-ignore
    lines.push(element('path', { ...common, ...core, class: `${leg.kind} ${leg.route}` }))
  }
  return beds.join('') + lines.join('')
}
