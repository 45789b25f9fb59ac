/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Areas and point-in-ring tests on plain rings: all that the choice of waters needs. */
import type { Position } from 'geojson'

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

/** Area of one ring on the sphere, in km²; good for rings that neither wrap the world nor hold a pole. */
export function ringAreaSquareKm(ring: Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number]
    const [x1, y1] = ring[i] as [number, number]
    sum += (x1 - x0) * RADIANS * (2 + Math.sin(y0 * RADIANS) + Math.sin(y1 * RADIANS))
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2)
}

/** Whether a point lies inside a ring (even-odd rule). */
export function isInRing([x, y]: Position, ring: Position[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] as [number, number]
    const [xj, yj] = ring[j] as [number, number]
    if (yi! > y! !== yj > y! && x! < ((xj - xi) * (y! - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** The share (0–1) of a ring's vertices that lie inside another ring. */
export function shareInside(ring: Position[], other: Position[]): number {
  return ring.filter((point) => isInRing(point, other)).length / ring.length
}
