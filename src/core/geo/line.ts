import { legAt } from './count'
import turfBearing from '@turf/bearing'
import turfDestination from '@turf/destination'
import type { Position } from './position'
import { distanceKm } from './distance'
import { longitudeNear } from './unwrap'

/** Kilometres from the start of the line to each of its vertices; the first is 0. */
export function cumulativeKm(line: readonly Position[]): number[] {
  let total = 0
  return line.map((vertex, index) => {
    const previous = line[index - 1]
    if (previous) total += distanceKm(previous, vertex)
    return total
  })
}

/** Length of the line in kilometres on Turf's sphere; 0 for a single vertex or none. */
export function lineLengthKm(line: readonly Position[]): number {
  return cumulativeKm(line).at(-1) ?? 0
}

export interface PointOnLine {
  /** Longitudes follow the line's own, beyond ±180 where it crosses the antimeridian. */
  at: Position
  /** Degrees clockwise from north, 0 to 360, in the direction of the line. */
  bearing: number
}

/**
 * The point `km` along the line, held within its ends. Give `cumulative` (`cumulativeKm(line)`)
 * when asking for many points of one line. Throws a RangeError on a line without vertices.
 */
export function pointAlong(
  line: readonly Position[],
  km: number,
  cumulative: readonly number[] = cumulativeKm(line),
): PointOnLine {
  const first = line[0]
  if (!first) throw new RangeError('a line without vertices has no points')
  const held = Math.min(Math.max(km, 0), cumulative.at(-1) ?? 0)
  const leg = legAt(cumulative, held)
  const from = line[leg] ?? first
  const to = line[leg + 1] ?? from
  const bearing = turfBearing(from, to)
  const beyond = held - (cumulative[leg] ?? 0)
  if (held >= (cumulative[leg + 1] ?? Infinity)) return { at: to, bearing: (bearing + 360) % 360 }
  const [longitude = from[0], latitude = from[1]] = turfDestination(from, beyond, bearing).geometry
    .coordinates
  return { at: [longitudeNear(longitude, from[0]), latitude], bearing: (bearing + 360) % 360 }
}

/**
 * Degrees clockwise from north, 0 to 360, in which the line goes on from `km`: towards the point
 * `aheadKm` farther, so that a bend in small does not turn it; near the end as the line arrives.
 */
export function headingAlong(
  line: readonly Position[],
  km: number,
  aheadKm: number,
  cumulative: readonly number[] = cumulativeKm(line),
): number {
  const length = cumulative.at(-1) ?? 0
  const from = Math.min(km, Math.max(0, length - aheadKm))
  const a = pointAlong(line, from, cumulative)
  const b = pointAlong(line, from + aheadKm, cumulative)
  const isThere = a.at[0] === b.at[0] && a.at[1] === b.at[1]
  return isThere ? a.bearing : (turfBearing(a.at, b.at) + 360) % 360
}
