import { distanceKm } from '../../geo/distance'
import { cumulativeKm } from '../../geo/line'
import { unwrap } from '../../geo/unwrap'
import { toleranceKm } from '../tolerance'
import type { Journey, Place, Position } from '../model'
import type { Mode } from '../vocabulary'

/** Of a line that only joins two places, this much of its length lies the true way aside at most. */
const ASIDE = 0.25

const meets = (end: Position | undefined, place: Place) =>
  end !== undefined && distanceKm(end, place.at) <= toleranceKm(place)

/** The means that covered most of the way. */
function mainMode({ line, legs, modes }: Journey): Mode {
  const km = cumulativeKm(line)
  let [most, from] = [-1, 0]
  let main = modes[0] ?? 'rail'
  for (const { mode, to } of legs) {
    const length = (km[to] ?? 0) - from
    from = km[to] ?? from
    if (length > most) [most, main] = [length, mode]
  }
  return main
}

/**
 * A journey whose ends have changed: it keeps its line where that begins and ends at its places
 * (within what a checked life allows); else only its ends are known, and it goes straight from one
 * to the other, along the great circle, as a schematic way.
 */
export function refit(journey: Journey, places: ReadonlyMap<string, Place>): Journey {
  const [from, to] = [places.get(journey.from), places.get(journey.to)]
  if (!from || !to) return journey
  if (meets(journey.line[0], from) && meets(journey.line.at(-1), to)) return journey
  const mode = mainMode(journey)
  const lengthKm = distanceKm(from.at, to.at)
  return {
    ...journey,
    via: [],
    route: 'schematic',
    routeNote: undefined,
    exactnessKm: Math.max(journey.exactnessKm, Math.round(ASIDE * lengthKm)),
    modes: [mode],
    legs: [{ mode, to: 1 }],
    line: unwrap([from.at, to.at]),
  }
}
