import turfDistance from '@turf/distance'
import type { Position } from './position'

/** Half round Turf's sphere (radius 6371.0088 km): nothing is farther. */
const FARTHEST_KM = Math.PI * 6371.0088

/** Kilometres between two positions along a great circle of Turf's sphere (radius 6371.0088 km). */
export function distanceKm(a: Position, b: Position): number {
  const km = turfDistance(a, b)
  // Of opposite ends of the Earth Turf may take the root of a rounding error below zero.
  return Number.isNaN(km) && [...a, ...b].every(Number.isFinite) ? FARTHEST_KM : km
}
