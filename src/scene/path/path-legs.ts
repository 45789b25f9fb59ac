import type { Position } from '../../core/life/model'
import { once } from '../../core/life/once'
import type { RouteKind } from '../../core/life/vocabulary'
import { fromPlane, TURN, type Plane } from '../../core/geo/mercator'
import { LINE_CLASSES, type LineClass } from '../../look/lines'
import { ageOf, strengthOf } from '../ages'
import type { SceneMoment } from '../moment'
import { ROUTE_CODES, SEA, waysOf, type Way } from './path-geometry'

/** A piece of the path that looks the same from end to end. */
export interface PathLeg {
  journey: string
  kind: LineClass
  /** What is past: 1 of the chapter, 0 old, between them of the years before. All else: 1. */
  strength: number
  route: RouteKind
  sea: boolean
  /** 0 is the true line, 1 the first lane to the left of the traveller. */
  lane: number
  /** Its longitudes run on over the antimeridian. */
  line: Position[]
}

type Look = Pick<PathLeg, 'kind' | 'strength'>

const ROUTES = Object.keys(ROUTE_CODES) as RouteKind[]

const positionsOf = once((way: Way): Position[] =>
  way.line.map(({ x, y }) => fromPlane({ x: x * TURN, y: y * TURN })),
)

/**
 * The path at a moment, bottom to top. Of what is to come there is the leg that is next, or all of
 * it if `whole`. `isMerged`: those that run along one corridor are one band, of the last that went
 * there and as sure as the surest.
 */
export function pathLegs(shown: SceneMoment, isMerged: boolean, whole = false): PathLeg[] {
  const { moment, now, selection, scene } = shown
  const { path } = now
  const chosen = selection?.kind === 'journey' ? selection.id : null
  const legs = waysOf(scene.stretches).flatMap((way): PathLeg[] => {
    const age = ageOf(path, way.journey, way.end, moment)
    if (age === 'under-way') return underWay(way, path.fraction)
    if (age === 'arrival') return runs(way, { kind: 'arrival', strength: 1 })
    if (chosen === way.journey) return runs(way, { kind: 'chosen', strength: 1 })
    if (age === 'next') return runs(way, { kind: 'next', strength: 1 })
    if (age === 'ahead') return whole ? runs(way, { kind: 'future', strength: 1 }) : []
    return runs(way, { kind: age, strength: strengthOf(path, way.end) }, isMerged ? moment : null)
  })
  const order = ({ kind }: PathLeg) => LINE_CLASSES.indexOf(kind)
  return legs.sort((a, b) => order(a) - order(b) || a.strength - b.strength)
}

/** Of the journey under way what is left and what is done: all of the path that moves within an epoch. */
export function legsUnderWay({ scene, now: { path } }: SceneMoment): PathLeg[] {
  const way = waysOf(scene.stretches).find(({ journey }) => journey === path.underWay)
  return way ? underWay(way, path.fraction) : []
}

/** The piece of the journey under way on which the person may be; empty where that is known, or nothing is under way. */
export function lineOfDoubt({ scene, now: { path } }: SceneMoment): Position[] {
  const way = waysOf(scene.stretches).find(({ journey }) => journey === path.underWay)
  return way ? positionsOf(cut(way, ...path.band)) : []
}

/** What of the journey lies behind him, and what is left of it. */
const underWay = (way: Way, fraction: number): PathLeg[] => [
  ...runs(cut(way, fraction, 1), { kind: 'left', strength: 1 }),
  ...runs(cut(way, 0, fraction), { kind: 'done', strength: 1 }),
]

/** A part of a way, by its fractions; without length it has no pieces. */
export function cut(way: Way, from: number, to: number): Way {
  const pieces = way.kinds.flatMap((_, piece) => {
    const [a = 0, b = 1] = [way.fractions[piece], way.fractions[piece + 1]]
    return to > from && b > from && a < to ? [piece] : []
  })
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return { ...way, line: [], kinds: [], lanes: [] }
  const at = (piece: number, fraction: number): Plane => {
    const [a, b] = [way.line[piece] as Plane, way.line[piece + 1] as Plane]
    const [fa = 0, fb = 1] = [way.fractions[piece], way.fractions[piece + 1]]
    const t = fb > fa ? Math.min(1, Math.max(0, (fraction - fa) / (fb - fa))) : 0
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
  }
  const line = [at(first, from), ...way.line.slice(first + 1, last + 1), at(last, to)]
  const slice = (of: number[]) => of.slice(first, last + 1)
  return { ...way, line, kinds: slice(way.kinds), lanes: slice(way.lanes) }
}

/** A way in runs of one look; merged (at a moment) without those pieces that another went over since. */
function runs(way: Way, look: Look, merged: number | null = null): PathLeg[] {
  const positions = positionsOf(way)
  const isMerged = merged !== null
  const found: PathLeg[] = []
  // A run has hundreds of pieces: what it looks like is made once, and compared as numbers.
  let [codeBefore, laneBefore] = [NONE, NONE]
  for (let piece = 0; piece < way.kinds.length; piece++) {
    const [from, to] = [positions[piece], positions[piece + 1]]
    const isCovered = isMerged && (way.coveredFrom[piece] ?? Infinity) <= merged
    const code = isCovered ? NONE : codeOf(way, piece, isMerged)
    const lane = isMerged ? 0 : (way.lanes[piece] ?? 0)
    const last = found.at(-1)
    if (from && to && !isCovered) {
      if (last && code === codeBefore && lane === laneBefore) last.line.push(to)
      else found.push({ journey: way.journey, ...look, ...lyingOf(code), lane, line: [from, to] })
    }
    ;[codeBefore, laneBefore] = [code, lane]
  }
  return found
}

/** No code of a piece. */
const NONE = -1

/** The kind of route of a piece, and whether it is by sea, in one number. */
function codeOf(way: Way, piece: number, isMerged: boolean): number {
  const code = way.kinds[piece] ?? 0
  const kind = isMerged ? (way.surest[piece] ?? code) : code
  return (kind % SEA) + (code % (2 * SEA) >= SEA ? SEA : 0)
}

const lyingOf = (code: number) => ({
  route: ROUTES[code % SEA] ?? ('schematic' as const),
  sea: code >= SEA,
})
