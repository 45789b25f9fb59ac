/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Keeps the edge of the map, at ±180° and at the top, from showing: neither a gap nor a drawn line. */
import type { Position } from 'geojson'

/** Rings in the sources end at 179.9…; closer to the edge than this is meant to be the edge. */
const SNAP_DEGREES = 0.02

/** A longitude that all but reaches the antimeridian is put on it. */
export function snapToAntimeridian([x, y]: Position): Position {
  return Math.abs(x!) > 180 - SNAP_DEGREES ? [Math.sign(x!) * 180, y!] : [x!, y!]
}

type TileRing = [number, number][]

/** Where the outermost tiles of a zoom meet the edge of the map, in tile units. */
export interface TileEdges {
  west: boolean
  east: boolean
  north: boolean
  extent: number
  buffer: number
}

/**
 * Leads a ring's stretches along the edge of the map out into the tile's buffer, where nothing is drawn.
 * So the shore can be the outline of the ocean, and needs no layer of its own, without a line down the Pacific.
 */
export function leadOutside(ring: TileRing, edges: TileEdges): TileRing | undefined {
  const { extent, buffer } = edges
  // The neighbour's piece inside the buffer ends on the edge as well, and shows nothing.
  if (edges.west && ring.every(([x]) => x <= 0)) return undefined
  if (edges.east && ring.every(([x]) => x >= extent)) return undefined
  return ring.flatMap(([x, y], i): TileRing => {
    const outside: [number, number] = [
      edges.west && x === 0 ? -buffer : edges.east && x === extent ? extent + buffer : x,
      edges.north && y === 0 ? -buffer : y,
    ]
    if (outside[0] === x && outside[1] === y) return [[x, y]]
    const next = ring[(i + 1) % ring.length]!
    const leads = (next[0] === x && outside[0] !== x) || (next[1] === y && outside[1] !== y)
    return leads ? [[x, y], outside] : [outside, [x, y]]
  })
}
