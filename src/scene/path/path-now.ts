import type { Whereabouts } from '../../core/itinerary/whereabouts'
import { journeyKm } from '../../core/itinerary/track'
import { agesAt, type Ages } from '../ages'
import type { Scene } from '../scene'

/** All that a moment changes on the path: a handful of numbers. */
export interface PathNow extends Ages {
  moment: number
  /** How much of the journey under way lies behind him, by length. */
  fraction: number
  /** Between these fractions he may be. */
  band: [from: number, to: number]
  /** Kilometres to either side of the line within which he was. */
  exactnessKm: number
}

export function pathNow(scene: Scene, moment: number, where: Whereabouts): PathNow {
  const journey = where.journey ? scene.life.journeys.find(({ id }) => id === where.journey) : null
  const fraction = where.fraction ?? 0
  const exactnessKm = journey?.exactnessKm ?? 0
  const along = journey ? Math.max(where.radiusKm ?? 0, exactnessKm) / (journeyKm(journey) || 1) : 0
  return {
    ...agesAt(scene, moment, where),
    moment,
    fraction,
    band: [Math.max(0, fraction - along), Math.min(1, fraction + along)],
    exactnessKm,
  }
}
