import type { Feature, FeatureCollection, Point } from 'geojson'
import { datedDays } from '../../core/itinerary/record'
import { isWide } from './areas'
import type { SceneMoment } from '../moment'
import type { Scene } from '../scene'
import { townOf } from './sojourns'

export interface SpotProperties {
  id: string
  /** Inside a town, which stands for it while the map is small. */
  inner: boolean
  /** A region: the dot is no spot, but the middle of it. */
  wide: boolean
}

export type Spots = FeatureCollection<Point, SpotProperties>

interface Spot {
  first: number
  feature: Feature<Point, SpotProperties>
}

const cache = new WeakMap<Scene, readonly Spot[]>()

/**
 * The places that have no sign of their own, from when something is told of them on: nobody stayed
 * there, or they are too wide for a sign. Of what is within something else the whole life tells.
 */
export function spotsAt({ scene, moment }: SceneMoment): Spots {
  const known = cache.get(scene) ?? allSpots(scene)
  cache.set(scene, known)
  const features = known.filter(({ first }) => first <= moment).map(({ feature }) => feature)
  return { type: 'FeatureCollection', features }
}

function allSpots({ life, sojourns }: Scene): Spot[] {
  const signed = new Set(sojourns.flatMap(({ place }) => (isWide(place) ? [] : [place.id])))
  const firsts = new Map(sojourns.map(({ place, first }) => [place.id, first]))
  for (const item of [...life.stays, ...life.events])
    firsts.set(item.place, Math.min(firsts.get(item.place) ?? Infinity, datedDays(item)[0]))
  return [...life.places.values()]
    .filter(({ id }) => !signed.has(id))
    .map((place) => ({
      first: firsts.get(place.id) ?? -Infinity,
      feature: {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: place.at },
        properties: {
          id: place.id,
          inner: townOf(life, place) !== null,
          wide: isWide(place),
        },
      },
    }))
}
