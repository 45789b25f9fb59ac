/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** ETOPO5 as a grid that wraps round the world, at several resolutions, sampled smoothly. */
import { readFileSync } from 'node:fs'
import { NetCDFReader } from 'netcdfjs'

export interface ElevationGrid {
  /** Columns; the first stands at longitude 0. */
  width: number
  /** Rows; the first stands at 90° south, the last at 90° north. */
  height: number
  metres: Float32Array
}

export interface ElevationSample {
  metres: number
  /** Rise per grid step towards east and north. */
  eastward: number
  northward: number
}

export function readElevation(path: string): ElevationGrid {
  const reader = new NetCDFReader(readFileSync(path))
  const [columns, rows] = reader.dimensions
  const metres = Float32Array.from(reader.getDataVariable('ROSE') as number[])
  return { width: columns!.size, height: rows!.size, metres }
}

/**
 * The grid with its rows smoothed as much as the meridians close up. Towards the pole a step east is shorter than
 * a step north, and the interpolation in the source shows as stripes.
 */
export function evenOut({ width, height, metres }: ElevationGrid): ElevationGrid {
  const even = new Float32Array(metres.length)
  for (let y = 0; y < height; y++) {
    const latitude = (y / (height - 1) - 0.5) * Math.PI
    const reach = Math.min(1.5 / Math.max(Math.cos(latitude), 0.1), 12)
    smoothRow(
      metres.subarray(y * width, (y + 1) * width),
      even.subarray(y * width, (y + 1) * width),
      reach,
    )
  }
  return { width, height, metres: even }
}

/** Mean of the neighbours within reach, the nearer the weightier. */
function smoothRow(row: Float32Array, into: Float32Array, reach: number): void {
  const farthest = Math.ceil(reach)
  for (let x = 0; x < row.length; x++) {
    let sum = 0
    let weights = 0
    for (let dx = -farthest; dx <= farthest; dx++) {
      const weight = Math.max(0, 1 - Math.abs(dx) / (reach + 1e-6))
      sum += weight * row[(x + dx + row.length) % row.length]!
      weights += weight
    }
    into[x] = sum / weights
  }
}

/** Half the resolution, each cell the mean of its neighbourhood: the relief of a smaller map. */
export function halve(grid: ElevationGrid): ElevationGrid {
  const width = grid.width / 2
  const height = (grid.height - 1) / 2 + 1
  const metres = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) metres[y * width + x] = meanAround(grid, 2 * x, 2 * y)
  return { width, height, metres }
}

function meanAround(grid: ElevationGrid, column: number, row: number): number {
  let sum = 0
  let weights = 0
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const weight = (2 - Math.abs(dx)) * (2 - Math.abs(dy))
      sum += weight * at(grid, column + dx, row + dy)
      weights += weight
    }
  }
  return sum / weights
}

export function at({ width, height, metres }: ElevationGrid, column: number, row: number): number {
  const y = Math.min(Math.max(row, 0), height - 1)
  return metres[y * width + ((column + width) % width)]!
}

/** Weights of a cubic B-spline: smoother than the grid deserves, which hides its facets and its noise. */
function spline(t: number): [number, number, number, number] {
  const u = 1 - t
  return [
    (u * u * u) / 6,
    (3 * t * t * t - 6 * t * t + 4) / 6,
    (3 * u * u * u - 6 * u * u + 4) / 6,
    (t * t * t) / 6,
  ]
}

function splineSlope(t: number): [number, number, number, number] {
  const u = 1 - t
  return [(-u * u) / 2, (3 * t * t - 4 * t) / 2, (-3 * u * u + 4 * u) / 2, (t * t) / 2]
}

/** Height and slope at a spot; below the sea counts as its level, because only land is drawn. */
export function sampleLand(
  grid: ElevationGrid,
  longitude: number,
  latitude: number,
): ElevationSample {
  const x = (((longitude + 360) % 360) / 360) * grid.width
  const y = ((latitude + 90) / 180) * (grid.height - 1)
  const column = Math.floor(x)
  const row = Math.floor(y)
  const [wx, wy] = [spline(x - column), spline(y - row)]
  const [sx, sy] = [splineSlope(x - column), splineSlope(y - row)]
  const sample = { metres: 0, eastward: 0, northward: 0 }
  for (let j = 0; j < 4; j++) {
    for (let i = 0; i < 4; i++) {
      const height = Math.max(0, at(grid, column + i - 1, row + j - 1))
      sample.metres += wx[i]! * wy[j]! * height
      sample.eastward += sx[i]! * wy[j]! * height
      sample.northward += wx[i]! * sy[j]! * height
    }
  }
  return sample
}
