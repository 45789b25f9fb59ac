/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Curves for lettering: a name bends only as gently as type can follow. */
import type { Position } from 'geojson'

const STEPS = 8

/** A smooth line through the points (Catmull-Rom). */
export function curveThrough(points: Position[]): Position[] {
  const first = points[0]!
  const last = points.at(-1)!
  const curve: Position[] = []
  for (let i = 0; i < points.length - 1; i++) {
    const around = [points[i - 1] ?? first, points[i]!, points[i + 1]!, points[i + 2] ?? last]
    for (let step = 0; step < STEPS; step++) curve.push(between(around, step / STEPS))
  }
  return [...curve, last]
}

function between(around: Position[], t: number): Position {
  const along = (axis: 0 | 1): number => {
    const [a, b, c, d] = around.map((point) => point[axis]!) as [number, number, number, number]
    return (
      (2 * b +
        (c - a) * t +
        (2 * a - 5 * b + 4 * c - d) * t * t +
        (3 * b - a - 3 * c + d) * t * t * t) /
      2
    )
  }
  return [along(0), along(1)]
}

/** The line drawn towards its own running mean, as often as told; its ends stay. */
export function relax(line: Position[], times: number): Position[] {
  let relaxed = line
  for (let pass = 0; pass < times; pass++) {
    relaxed = relaxed.map((point, i) => {
      const [before, after] = [relaxed[i - 1], relaxed[i + 1]]
      if (before === undefined || after === undefined) return point
      return [
        (before[0]! + 2 * point[0]! + after[0]!) / 4,
        (before[1]! + 2 * point[1]! + after[1]!) / 4,
      ]
    })
  }
  return relaxed
}

/** Shares of its span by which a line may be continued, the one wished for first. */
const SHARES = [1.6, 1.2, 0.9, 0.6, 0.4, 0.25, 0.15, 0.08, 0]

/**
 * The line continued straight beyond both ends. The renderer drops a name that is longer than its line,
 * and measures it at its largest size; the name itself stays in the middle.
 * It also letters each piece of a line that its tiles (of zoom 2) cut, so the line must stay within one.
 */
export function lengthenWithinTile(line: Position[]): Position[] {
  const fitting = SHARES.map((share) => lengthen(line, share)).find(isWithinTile)
  if (fitting === undefined)
    throw new Error(`the line from ${line[0]!.join()} crosses a tile of zoom 2`)
  return fitting
}

export function isWithinTile(line: Position[]): boolean {
  const tiles = line.map(
    ([x, y]) => `${Math.floor(x! / 90)} ${[66.513, 0, -66.513].filter((edge) => y! > edge).length}`,
  )
  return (
    line.every(([x, y]) => Math.abs(x!) < 180 && Math.abs(y!) < 85) && new Set(tiles).size === 1
  )
}

function lengthen(line: Position[], share: number): Position[] {
  const beyond = (end: Position, before: Position): Position => {
    const reach = (share * span(line)) / Math.max(span([end, before]), 1e-9)
    return [end[0]! + (end[0]! - before[0]!) * reach, end[1]! + (end[1]! - before[1]!) * reach]
  }
  return [beyond(line[0]!, line[1]!), ...line, beyond(line.at(-1)!, line.at(-2)!)]
}

const span = (line: Position[]): number =>
  Math.hypot(line.at(-1)![0]! - line[0]![0]!, line.at(-1)![1]! - line[0]![1]!)
