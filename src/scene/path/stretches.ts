import type { Journey, Position } from '../../core/life/model'
import type { Mode, RouteKind } from '../../core/life/vocabulary'
import { alongArcs } from './arcs'

/** One leg of a journey: one means of travel along one piece of its line. */
export interface Stretch {
  /** Numeric feature id for feature state: 1 and up, in order of time. */
  feature: number
  journey: string
  mode: Mode
  route: RouteKind
  /** By water over open sea: drawn thinner and bluish-cased. */
  sea: boolean
  line: Position[]
  /** Moments, fractional days: the journey's time shared out by length. */
  start: number
  end: number
  /** The stretch within the journey's length, 0 to 1. */
  from: number
  to: number
  /** The same for each vertex of the line, ascending. */
  vertexFractions: number[]
}

const AT_SEA: ReadonlySet<Mode> = new Set<Mode>(['ship', 'ferry'])

/** The legs of a journey that lasts from `start` to `end`; features are numbered from `first`. */
export function stretchesOf(
  journey: Journey,
  start: number,
  end: number,
  first: number,
): Stretch[] {
  const { line: whole, km, kept } = alongArcs(journey.line)
  const total = km[km.length - 1] || 1
  const days = end - start
  let vertex = 0
  return journey.legs.map((leg, index) => {
    const last = kept[leg.to] ?? whole.length - 1
    const from = (km[vertex] ?? 0) / total
    const to = (km[last] ?? total) / total
    const line = whole.slice(vertex, last + 1)
    const vertexFractions = km.slice(vertex, last + 1).map((along) => along / total)
    vertex = last
    return {
      feature: first + index,
      journey: journey.id,
      mode: leg.mode,
      route: leg.route ?? journey.route,
      sea: AT_SEA.has(leg.mode),
      line,
      start: start + days * from,
      end: start + days * to,
      from,
      to,
      vertexFractions,
    }
  })
}
