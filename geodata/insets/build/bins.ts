/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices that the counts of the file vouch for */
/**
 * Reads GSHHG as GMT keeps it: coordinates in bins of one degree, lines cut at the edges of their bin.
 * The layout is GMT's (`gmt_shore.c`); the publisher gives no other account of it.
 */
import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { NetCDFReader } from 'netcdfjs'

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number]

const BINS_AROUND = 360
const STEPS = 65535
/** Stands where else the side is said on which a segment leaves its bin. */
const CLOSED = 4

export interface Segment {
  /** Land 1, lake 2, island in a lake 3, pond on it 4; of a river its rank. */
  level: number
  /** A whole ring within its bin; else it runs from edge to edge. */
  isClosed: boolean
  points: Position[]
}

export interface Bin {
  box: Box
  segments: Segment[]
  /** Levels of the corners: south-west, south-east, north-east, north-west. */
  corners: number[]
}

/** The numbers of one netCDF file, read when asked for. */
function open(path: string): (name: string) => number[] {
  const reader = new NetCDFReader(readFileSync(path))
  const read = new Map<string, number[]>()
  return (name) => {
    const known = read.get(name) ?? (reader.getDataVariable(name) as number[])
    read.set(name, known)
    return known
  }
}

/** A reader of the bins that a box touches, from `binned_GSHHS_f.nc` or `binned_river_f.nc`. */
export function binsOf(path: string): (box: Box) => Bin[] {
  const file = open(path)
  const isShore = path.includes('GSHHS')
  return ([west, south, east, north]) => {
    const bins: Bin[] = []
    for (let y = Math.floor(south); y < north; y++)
      for (let x = Math.floor(west); x < east; x++) bins.push(binAt(file, x, y, isShore))
    return bins
  }
}

function binAt(file: ReturnType<typeof open>, x: number, y: number, isShore: boolean): Bin {
  const column = (x + BINS_AROUND) % BINS_AROUND
  const bin = (89 - y) * BINS_AROUND + column
  const first = file('Id_of_first_segment_in_a_bin')[bin]!
  const count = file('N_segments_in_a_bin')[bin]!
  const corner = isShore ? file('Embedded_node_levels_in_a_bin')[bin]! : 0
  const segments = Array.from({ length: count }, (_, i) =>
    isShore ? shoreSegment(file, first + i, x, y) : riverSegment(file, first + i, x, y),
  )
  return {
    box: [x, y, x + 1, y + 1],
    segments,
    corners: [9, 6, 3, 0].map((shift) => (corner >> shift) & 7),
  }
}

function shoreSegment(file: ReturnType<typeof open>, at: number, x: number, y: number): Segment {
  const packed = file('Embedded_npts_levels_exit_entry_for_a_segment')[at]!
  return {
    level: (packed >> 6) & 7,
    isClosed: (packed & 7) === CLOSED,
    points: pointsAt(file, at, packed >>> 9, x, y),
  }
}

function riverSegment(file: ReturnType<typeof open>, at: number, x: number, y: number): Segment {
  const level = file('Hierarchial_level_of_a_segment')[at]!
  const count = file('N_points_for_a_segment')[at]! & 0xffff
  return { level, isClosed: false, points: pointsAt(file, at, count, x, y) }
}

function pointsAt(
  file: ReturnType<typeof open>,
  segment: number,
  count: number,
  x: number,
  y: number,
): Position[] {
  const first = file('Id_of_first_point_in_a_segment')[segment]!
  const east = file('Relative_longitude_from_SW_corner_of_bin')
  const north = file('Relative_latitude_from_SW_corner_of_bin')
  // Stored as unsigned in a signed type.
  return Array.from({ length: count }, (_, i) => [
    x + (east[first + i]! & 0xffff) / STEPS,
    y + (north[first + i]! & 0xffff) / STEPS,
  ])
}
