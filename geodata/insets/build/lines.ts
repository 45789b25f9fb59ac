/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates that loops vouch for */
/** Lines at the edge of a box, in degrees or in tile units alike: a box is upright in both. */
import type { Position } from 'geojson'

export interface Rectangle {
  least: Position
  most: Position
}

const onEdge = ([x, y]: Position, [u, v]: Position, { least, most }: Rectangle): boolean =>
  [least, most].some((corner) => (x === corner[0] && u === x) || (y === corner[1] && v === y))

/** The outline of an area without what runs along the edge of its box: that is no shore. */
export function outlineWithin(rings: Position[][], box: Rectangle): Position[][] {
  return rings.flatMap((ring) =>
    pieces(ring, (from, to) => (onEdge(from, to, box) ? [] : [[from, to]])),
  )
}

/** Lines cut back to what lies outside a box, or inside it. */
export function cutLines(
  lines: Position[][],
  box: Rectangle,
  side: 'inside' | 'outside',
): Position[][] {
  return lines.flatMap((line) => pieces(line, (from, to) => stretches(from, to, box, side)))
}

/** Joins what is left of a line's stretches to lines again. */
function pieces(
  line: Position[],
  keep: (from: Position, to: Position) => [Position, Position][],
): Position[][] {
  const kept: Position[][] = []
  for (let i = 1; i < line.length; i++) {
    for (const [from, to] of keep(line[i - 1]!, line[i]!)) {
      const last = kept.at(-1)
      const end = last?.at(-1)
      if (last && end![0] === from[0] && end![1] === from[1]) last.push(to)
      else kept.push([from, to])
    }
  }
  return kept
}

function stretches(
  from: Position,
  to: Position,
  box: Rectangle,
  side: 'inside' | 'outside',
): [Position, Position][] {
  const [enter, leave] = passage(from, to, box)
  const at = (t: number): Position =>
    t === 0
      ? from
      : t === 1
        ? to
        : [0, 1].map((axis) => from[axis]! + t * (to[axis]! - from[axis]!))
  const isCrossing = enter < leave
  if (side === 'inside') return isCrossing ? [[at(enter), at(leave)]] : []
  if (!isCrossing) return [[from, to]]
  const outside: [number, number][] = [
    [0, enter],
    [leave, 1],
  ]
  return outside.filter(([a, b]) => a < b).map(([a, b]) => [at(a), at(b)])
}

/** From where to where on its way, 0 to 1, a straight stretch is inside a box (Liang and Barsky). */
function passage(from: Position, to: Position, { least, most }: Rectangle): [number, number] {
  let enter = 0
  let leave = 1
  for (const axis of [0, 1]) {
    const start = from[axis]!
    const way = to[axis]! - start
    const [low, high] = [least[axis]! - start, most[axis]! - start]
    if (way === 0) {
      if (low > 0 || high < 0) return [1, 0]
      continue
    }
    enter = Math.max(enter, Math.min(low / way, high / way))
    leave = Math.min(leave, Math.max(low / way, high / way))
  }
  return [enter, leave]
}
