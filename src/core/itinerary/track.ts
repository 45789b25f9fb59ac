import { cumulativeKm } from '../geo/line'
import type { Journey } from '../life/model'
import { once } from '../life/once'

/** Kilometres from the journey's start to each vertex of its line, computed once a journey. */
export const trackOf = once(({ line }: Journey): number[] => cumulativeKm(line))

/** Length of the journey's line in kilometres. */
export function journeyKm(journey: Journey): number {
  return trackOf(journey).at(-1) ?? 0
}
