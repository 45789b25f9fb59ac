import { distanceKm } from '../geo/distance'
import type { Life, Position } from '../life/model'
import { segmentId, type Bounds, type Segment } from './types'

/**
 * Where else he may have been. Between the outer and the inner bound of a coarse date (October:
 * from the 1st to the 31st) the resolved moment is a choice: before it he may have been here
 * already, after it not yet. On such a day he may also have been
 *
 * 1. where the neighbour on that side is, also if nothing is known of the days between;
 * 2. where anything farther on that side is, as long as its own dates reach to this moment,
 *    and on the way of a journey among these.
 *
 * The answer stays where the resolved dates put him; its radius reaches to all of that.
 */

/** The farthest that a segment may take him from a point, with what it leaves open itself; km. */
function reachKm(life: Life, segment: Segment, at: Position): number {
  if (segment.kind === 'stay') {
    const place = life.places.get(segment.stay.place)
    return place ? distanceKm(at, place.at) + (place.radiusKm ?? 0) : 0
  }
  const { line, exactnessKm } = segment.journey
  return Math.max(...line.map((point) => distanceKm(at, point))) + exactnessKm
}

/**
 * Kilometres from `at`, where the segment of that index has him at the moment, to the farthest
 * place where its dates leave him; 0 where they leave no doubt.
 */
export function elsewhereKm(
  life: Life,
  segments: readonly Segment[],
  index: number,
  openness: ReadonlyMap<string, Bounds>,
  moment: number,
  at: Position,
): number {
  const segment = segments[index]
  const open = segment && openness.get(segmentId(segment))
  if (!open || open.slackDays === 0) return 0
  const side = (step: -1 | 1, reaches: (other: Bounds) => boolean): number => {
    let farthest = 0
    for (let i = index + step; segments[i] !== undefined; i += step) {
      const other = segments[i]
      if (!other) break
      const bounds = openness.get(segmentId(other))
      const isNeighbour = i === index + step
      if (!isNeighbour && !(bounds && reaches(bounds))) break
      farthest = Math.max(farthest, reachKm(life, other, at))
    }
    return farthest
  }
  return Math.max(
    moment < open.sureFrom ? side(-1, ({ mayTo }) => mayTo > moment) : 0,
    moment >= open.sureTo ? side(1, ({ mayFrom }) => mayFrom <= moment) : 0,
  )
}
