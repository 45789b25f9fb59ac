import turfDistance from '@turf/distance'
import type { Position } from '../life/model'

/** Kilometres between two positions along a great circle of Turf's sphere (radius 6371.0088 km). */
export function distanceKm(a: Position, b: Position): number {
  return turfDistance(a, b)
}
