/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** The sea floor as nested bands: each polygon is all that lies deeper than its depth. */
import { contours } from 'd3-contour'
import type { Position } from 'geojson'
import { at, type ElevationGrid } from './elevation'
import { ringAreaSquareKm } from './measure'
import type { Rings } from './sources'

export interface DepthBand {
  /** Metres below the surface. */
  depth: number
  polygons: Rings[]
}

/** Columns past 180° on both sides, so that no contour closes at the edge of the map. */
const MARGIN = 12

/** The soundings of ETOPO5 are ragged; smoothed, the bands read as an engraver would draw them. */
const SMOOTHING_PASSES = 6

/** Holes and basins smaller than so many grid cells at the equator are noise. */
const LEAST_CELLS = 30

const KM_PER_DEGREE = 111.195

export function depthBands(grid: ElevationGrid, depths: readonly number[]): DepthBand[] {
  const { width, height, values } = depthField(grid)
  const draw = contours()
    .size([width, height])
    .thresholds([...depths])
  const leastSquareKm = LEAST_CELLS * ((360 / grid.width) * KM_PER_DEGREE) ** 2
  return draw(values as unknown as number[]).map((band) => ({
    depth: band.value,
    polygons: band.coordinates
      .map((rings) =>
        rings
          .map((ring) => toDegrees(ring, grid))
          .filter((ring) => ringAreaSquareKm(ring) > leastSquareKm),
      )
      .filter((rings) => rings.length > 0),
  }))
}

function toDegrees(ring: Position[], grid: ElevationGrid): Position[] {
  const degrees = 360 / grid.width
  // d3-contour puts a cell's value in the middle of its unit square.
  return ring.map(([x, y]) => [(x! - 0.5 - MARGIN) * degrees - 180, 90 - (y! - 0.5) * degrees])
}

/**
 * Depths in rows from north to south and columns from 180° west. Cells beside land count as shallow:
 * it keeps the bands off the shore, whose true line the grid does not know, and leaves a pale rim along it.
 */
function depthField(grid: ElevationGrid) {
  const width = grid.width + 2 * MARGIN
  const { height } = grid
  let values = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      values[y * width + x] = offshoreDepth(grid, x - MARGIN + grid.width / 2, height - 1 - y)
  }
  for (let pass = 0; pass < SMOOTHING_PASSES; pass++) values = smooth(values, width, height)
  return { width, height, values }
}

function offshoreDepth(grid: ElevationGrid, column: number, row: number): number {
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) if (at(grid, column + dx, row + dy) >= 0) return 0
  return -at(grid, column, row)
}

function smooth(
  values: Float32Array<ArrayBuffer>,
  width: number,
  height: number,
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(values)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const cross = values[i - 1]! + values[i + 1]! + values[i - width]! + values[i + width]!
      const corners =
        values[i - width - 1]! +
        values[i - width + 1]! +
        values[i + width - 1]! +
        values[i + width + 1]!
      result[i] = values[i]! / 4 + cross / 8 + corners / 16
    }
  }
  return result
}
