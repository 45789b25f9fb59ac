import { cumulativeKm } from '../geo/line'
import type { Journey } from '../life/model'

const known = new WeakMap<Journey, number[]>()

/** Kilometres from the journey's start to each vertex of its line, computed once a journey. */
export function trackOf(journey: Journey): number[] {
  const track = known.get(journey) ?? cumulativeKm(journey.line)
  known.set(journey, track)
  return track
}

/** Length of the journey's line in kilometres. */
export function journeyKm(journey: Journey): number {
  return trackOf(journey).at(-1) ?? 0
}
