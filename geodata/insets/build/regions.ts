/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Puts together again what GSHHG keeps in bins: land, lakes, islands in lakes, as polygons. */
import type { Position } from 'geojson'
import { dissolve, intersection } from '../../basemap/build/clip'
import type { Rings } from '../../basemap/build/sources'
import type { Bin, Box, Segment } from './bins'

export const ringOf = ([west, south, east, north]: Box): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** All that is of a level (1 land, 2 lakes, 3 islands in them) or enclosed by it, within a box. */
export function regionOf(level: number, bins: Bin[], box: Box): Rings[] {
  const rings = bins.flatMap((bin) => ringsIn(bin, level).map((ring) => lapped(ring, bin.box)))
  return intersection(dissolve(rings), [[ringOf(box)]])
}

/** Two metres, by which one bin laps over the next: edges that only touch leave a seam. */
const LAP = 2e-5

const lapped = (ring: Position[], [, , east, north]: Box): Position[] =>
  ring.map(([x, y]) => [x === east ? east + LAP : x!, y === north ? north + LAP : y!])

function ringsIn(bin: Bin, level: number): Position[][] {
  const own = bin.segments.filter((segment) => segment.level === level).map(withInsideLeft)
  const closed = own.filter(({ isClosed }) => isClosed).map(({ points }) => points)
  const open = own.filter(({ isClosed }) => !isClosed)
  if (open.length > 0) return [...closed, ...joined(open, bin.box)]
  const isFilled = bin.corners.every((corner) => corner >= level)
  return isFilled ? [...closed, ringOf(bin.box)] : closed
}

/** Land lies to the left of its shore; of a lake it is the lake that lies to the right. */
function withInsideLeft(segment: Segment): Segment {
  if (segment.level % 2 === 1) return segment
  return { ...segment, points: [...segment.points].reverse() }
}

/** How far round the edge of the bin a point lies, anticlockwise from the south-west corner: 0 to 4. */
function turnOf([x, y]: Position, [west, south, east, north]: Box): number {
  if (y === south) return x! - west
  if (x === east) return 1 + y! - south
  if (y === north) return 2 + east - x!
  return 3 + north - y!
}

/** Closes shores that run from edge to edge along the edge, with the inside to the left. */
function joined(open: Segment[], box: Box): Position[][] {
  const starts = open.map(({ points }) => turnOf(points[0]!, box))
  const left = new Set(open.keys())
  const rings: Position[][] = []
  for (const first of open.keys()) {
    if (!left.has(first)) continue
    const ring: Position[] = []
    for (let at = first; left.delete(at);) {
      ring.push(...open[at]!.points)
      const exit = turnOf(ring.at(-1)!, box)
      const ahead = (start: number) => (start - exit + 4) % 4
      const next = [...left, first].sort((a, b) => ahead(starts[a]!) - ahead(starts[b]!))[0]!
      ring.push(...cornersBetween(exit, ahead(starts[next]!), box))
      at = next
    }
    rings.push([...ring, ring[0]!])
  }
  return rings
}

function cornersBetween(exit: number, distance: number, box: Box): Position[] {
  const corners = ringOf(box)
  return [1, 2, 3, 4, 5, 6, 7]
    .filter((turn) => turn > exit && turn < exit + distance)
    .map((turn) => corners[turn % 4]!)
}
