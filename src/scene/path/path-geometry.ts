import { once } from '../../core/life/once'
import type { RouteKind } from '../../core/life/vocabulary'
import type { Position } from '../../core/life/model'
import { toPlane, TURN, type Plane } from '../../core/geo/mercator'
import { mergeCorridors } from './corridors'
import { keptVertices } from '../../core/geo/simplify'
import { strandsOf } from './strands'
import type { Stretch } from './stretches'

/**
 * Floats of one piece of the path: its two ends (of the world, 0 to 1); the mitre at each end;
 * fraction of the journey at each end and distance along it (worlds); start and end of the
 * journey (days from the base), its index, its kind; the lane at each end, the surest kind of all
 * that have gone this way so far, and the end of the journey that goes it next (days from the base).
 */
export const PIECE_FLOATS = 20
/** Added to the number of the kind of route where the way is by sea. */
export const SEA = 4
/** The same where the way was gone before: as long as it lies ahead one line shows it. */
export const AGAIN = 8
export const ROUTE_CODES: Record<RouteKind, number> = { attested: 0, inferred: 1, schematic: 2 }

/** A journey with what every level of detail shares. */
export interface Way {
  journey: string
  start: number
  end: number
  /** Of the world, 0 to 1; it runs on over the antimeridian. */
  line: Plane[]
  fractions: number[]
  /** For each piece. */
  kinds: number[]
  lanes: number[]
  /** Somebody went there before. */
  again: boolean[]
  /** The surest kind of all that went there so far, this one included. */
  surest: number[]
  /** When the journey that goes there next is over; Infinity where none does. */
  coveredFrom: number[]
}

/** The stretches of a life joined to journeys, in order of time, with their lanes; made once. */
export const waysOf = once(joined)

function joined(stretches: readonly Stretch[]): Way[] {
  const ways: (Way & { positions: Position[] })[] = []
  for (const stretch of stretches) {
    const { journey, start, end, from, to } = stretch
    let way = ways.at(-1)
    if (way?.journey !== journey) {
      const days = to > from ? (end - start) / (to - from) : 0
      const begin = start - days * from
      way = { journey, start: begin, end: begin + days, line: [], fractions: [], kinds: [], lanes: [], again: [], surest: [], coveredFrom: [], positions: [] } // prettier-ignore
      ways.push(way)
    }
    const kind = ROUTE_CODES[stretch.route] + (stretch.sea ? SEA : 0)
    stretch.line.forEach((position, index) => {
      // Each stretch begins with the last vertex of the one before.
      if (index === 0 && way.line.length > 0) return
      if (way.line.length > 0) way.kinds.push(kind)
      const { x, y } = toPlane(position)
      way.line.push({ x: x / TURN, y: y / TURN })
      way.fractions.push(stretch.vertexFractions[index] ?? to)
      way.positions.push(position)
    })
  }
  ways.sort((a, b) => a.start - b.start)
  const strands = strandsOf(ways.map(({ positions }) => positions))
  ways.forEach((way, index) => {
    const own = strands[index] ?? []
    way.lanes = own.map(({ lane }) => lane)
    way.again = own.map(({ again }) => again)
  })
  mergeCorridors(
    ways,
    strands.map((own) => own.map(({ corridor }) => corridor)),
  )
  for (const way of ways)
    way.kinds = way.kinds.map((kind, piece) => kind + (way.again[piece] ? AGAIN : 0))
  return ways
}

/** Days from the base at which nothing ends any more; single floats hold no Infinity to compute with. */
const NEVER = 1e9

/** Pieces of the path for the GPU, sorted by time, and what is needed to find a part of them. */
export interface PathGeometry {
  pieces: Float32Array
  count: number
  /** Days; for each piece the latest end of all up to it: ascending. */
  endsBy: Float64Array
  /** For each piece its beginning: ascending. */
  begins: Float64Array
  /** First and last piece of each journey, by its index. */
  spans: [first: number, last: number][]
}

/** Worlds; longer pieces would show as chords on the globe. */
const LONGEST = 0.015

/** The path with as much detail as `tolerance` (worlds) lets through; days count from `base`. */
export function pathGeometry(ways: readonly Way[], base: number, tolerance: number): PathGeometry {
  const pieces = ways
    .flatMap((way, journey) => piecesOf(way, journey, base, tolerance))
    .sort((a, b) => a.begin - b.begin)
  const geometry: PathGeometry = {
    pieces: new Float32Array(pieces.length * PIECE_FLOATS),
    count: pieces.length,
    endsBy: new Float64Array(pieces.length),
    begins: new Float64Array(pieces.length),
    spans: ways.map(() => [Infinity, -1]),
  }
  let latest = -Infinity
  pieces.forEach(({ floats, begin, end, journey }, index) => {
    geometry.pieces.set(floats, index * PIECE_FLOATS)
    latest = Math.max(latest, end)
    geometry.begins[index] = begin
    geometry.endsBy[index] = latest
    const span = geometry.spans[journey]
    if (span) [span[0], span[1]] = [Math.min(span[0], index), index]
  })
  return geometry
}

interface Piece {
  floats: number[]
  begin: number
  end: number
  journey: number
}

function piecesOf(way: Way, journey: number, base: number, tolerance: number): Piece[] {
  const kept = detailOf(way, tolerance)
  const line = kept.map((index) => way.line[index] as Plane)
  const mitres = mitresOf(line)
  const lanes = kept.map((index) => laneAt(way, index))
  const days = way.end - way.start
  let along = 0
  return kept.slice(1).map((to, index) => {
    const from = kept[index] ?? 0
    const [a, b] = [line[index] as Plane, line[index + 1] as Plane]
    const [ma, mb] = [mitres[index] as Plane, mitres[index + 1] as Plane]
    const [fa, fb] = [way.fractions[from] ?? 0, way.fractions[to] ?? 1]
    const before = along
    along += Math.hypot(b.x - a.x, b.y - a.y)
    const floats = [
      ...[a.x, a.y, b.x, b.y],
      ...[ma.x, ma.y, mb.x, mb.y],
      ...[fa, fb, before, along],
      ...[way.start - base, way.end - base, journey, way.kinds[from] ?? 0],
      ...[lanes[index] ?? 0, lanes[index + 1] ?? 0],
      ...[way.surest[from] ?? 0, Math.min(NEVER, (way.coveredFrom[from] ?? Infinity) - base)],
    ]
    return { floats, begin: way.start + fa * days, end: way.start + fb * days, journey }
  })
}

const PER_PIECE = ['kinds', 'lanes', 'surest', 'coveredFrom'] as const

/** Kept are also the vertices at which anything changes that holds for a whole piece. */
function detailOf(way: Way, tolerance: number): number[] {
  const kept: number[] = [0]
  let from = 0
  for (let piece = 1; piece <= way.kinds.length; piece++) {
    const changes = PER_PIECE.some((of) => way[of][piece] !== way[of][from])
    if (!changes && piece < way.kinds.length) continue
    const run = way.line.slice(from, piece + 1)
    for (const index of keptVertices(run, tolerance, LONGEST).slice(1)) kept.push(from + index)
    from = piece
  }
  return kept
}

const laneAt = ({ lanes }: Way, vertex: number): number => {
  const before = lanes[vertex - 1] ?? lanes[vertex] ?? 0
  return (before + (lanes[vertex] ?? before)) / 2
}

/** A bend sharper than this is cut off: its mitre would run away. */
const LONGEST_MITRE = 1.6

/** For each vertex the vector to the left by which a line beside this one, one unit off, bends. */
function mitresOf(line: readonly Plane[]): Plane[] {
  const normal = (from: Plane | undefined, to: Plane | undefined): Plane | null => {
    if (!from || !to) return null
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    // On the plane y grows southward.
    return length ? { x: (to.y - from.y) / length, y: (from.x - to.x) / length } : null
  }
  return line.map((vertex, index) => {
    const before = normal(line[index - 1], vertex)
    const after = normal(vertex, line[index + 1])
    const own = before ?? after ?? { x: 0, y: 0 }
    if (!before || !after) return own
    const sum = { x: before.x + after.x, y: before.y + after.y }
    const length = Math.hypot(sum.x, sum.y)
    if (length < 0.1) return own
    const stretch = Math.min(LONGEST_MITRE, 2 / length) / length
    return { x: sum.x * stretch, y: sum.y * stretch }
  })
}
