import type { Position } from './position'

/** The longitude equal to `longitude` modulo 360 that lies within 180 degrees of `near`. */
export function longitudeNear(longitude: number, near: number): number {
  return longitude - 360 * Math.round((longitude - near) / 360)
}

/** The longitude within [-180, 180). */
export function wrapLongitude(longitude: number): number {
  return longitude - 360 * Math.floor((longitude + 180) / 360)
}

/**
 * The line with its longitudes running on over the antimeridian (… 179, 181 … rather than
 * … 179, -179 …), so that it can be drawn and interpolated without a leap around the world.
 */
export function unwrap(line: readonly Position[]): Position[] {
  let previous: number | null = null
  return line.map(([longitude, latitude]) => {
    previous = previous === null ? longitude : longitudeNear(longitude, previous)
    return [previous, latitude]
  })
}
