import circle from '@turf/circle'
import type { Feature, Polygon } from 'geojson'
import type { Place, Position } from '../../core/life/model'

/** A circle on the sphere as a polygon. Turf leaves it unwrapped across the antimeridian. */
export function circleAround(at: Position, radiusKm: number): Polygon {
  return circle(at, radiusKm, { steps: 64, units: 'kilometers' }).geometry
}

/** A spot known better than this is drawn as a spot alone. */
const LEAST_KM = 1

/** Where a place may be, as an area: its own shape, or a circle; null when the spot is sure. */
export function areaOf(place: Place): Polygon | null {
  if (place.geometry.type === 'Polygon') return place.geometry as Polygon
  const radius = place.radiusKm ?? 0
  return radius >= LEAST_KM ? circleAround(place.at, radius) : null
}

/** Places too wide for a sign: the area alone is the honest picture. */
export function isWide(place: Place): boolean {
  return ['region', 'country', 'sea'].includes(place.precision)
}

export interface AreaProperties {
  id: string
}

export function areaFeature(place: Place, feature: number): Feature<Polygon, AreaProperties>[] {
  const geometry = areaOf(place)
  return geometry ? [{ type: 'Feature', id: feature, geometry, properties: { id: place.id } }] : []
}
