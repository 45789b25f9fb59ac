import type { Life } from '../core/life/model'
import type { Pace, PaceStop } from '../core/pace/types'

/** What a class is shown one after another: all that weighs 2 or 3. */
export function lessonSteps(life: Life, pace: Pace): PaceStop[] {
  const weights = new Map(
    [...life.stays, ...life.journeys, ...life.events].map((item) => [item.id, item.weight]),
  )
  return pace.stops.filter((stop) => (weights.get(stop.id) ?? 0) >= 2)
}
