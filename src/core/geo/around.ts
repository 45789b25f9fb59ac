import type { Position } from './position'

/** Of what is shown, left free at every side. */
const MARGIN = 0.15
/** Left free at the east, where what is to be chosen stands over the map. */
const BESIDE = 0.6
/** Degrees: places closer than this are shown with their surroundings. */
const LEAST = 2

/**
 * What a map shows to have places in sight that a list at its right does not cover: [west, south,
 * east, north] in degrees; the whole of a small region where there is one place, or none.
 */
export function boundsAround(places: readonly Position[]): [number, number, number, number] {
  const lons = places.map(([lon]) => lon)
  const lats = places.map(([, lat]) => lat)
  const [west, east] = [Math.min(...lons, 180), Math.max(...lons, -180)]
  const [south, north] = [Math.min(...lats, 85), Math.max(...lats, -85)]
  if (places.length === 0) return [-30, 30, 90, 70]
  const wide = Math.max(east - west, LEAST)
  const high = Math.max(north - south, LEAST)
  return [
    west - wide * MARGIN,
    Math.max(south - high * MARGIN, -85),
    east + wide * BESIDE,
    Math.min(north + high * MARGIN, 85),
  ]
}
