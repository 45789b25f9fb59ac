import type { Whereabouts } from '../core/itinerary/whereabouts'
import { journeyKm } from '../core/itinerary/track'
import type { Scene } from './scene'

/** All that a moment changes on the path: a handful of numbers. */
export interface PathNow {
  moment: number
  /** Id of the journey under way. */
  journey: string | null
  /** How much of it lies behind him, by length. */
  fraction: number
  /** Between these fractions he may be. */
  band: [from: number, to: number]
  /** Kilometres to either side of the line within which he was. */
  exactnessKm: number
  /** What was travelled since then stands out. */
  strongFrom: number
}

export function pathNow(scene: Scene, moment: number, where: Whereabouts): PathNow {
  const journey = where.journey ? scene.life.journeys.find(({ id }) => id === where.journey) : null
  const fraction = where.fraction ?? 0
  const exactnessKm = journey?.exactnessKm ?? 0
  const along = journey ? Math.max(where.radiusKm ?? 0, exactnessKm) / (journeyKm(journey) || 1) : 0
  return {
    moment,
    journey: journey?.id ?? null,
    fraction,
    band: [Math.max(0, fraction - along), Math.min(1, fraction + along)],
    exactnessKm,
    strongFrom: strongFrom(scene.chapters, moment),
  }
}

/** Without chapters the last three years stand out. */
const STRONG_DAYS = 3 * 365
/** A chapter that begins does not push the one before back at a stroke. */
const HANDOVER_DAYS = 120

/** The beginning of the chapter; for its first weeks the one before still fades. */
export function strongFrom(begins: readonly number[], moment: number): number {
  const index = begins.findLastIndex((day) => day <= moment)
  const begin = begins[index]
  if (begin === undefined) return moment - STRONG_DAYS
  const earlier = begins[index - 1] ?? begin
  const t = Math.min(1, (moment - begin) / HANDOVER_DAYS)
  return earlier + (begin - earlier) * t * t * (3 - 2 * t)
}
