import { lastAtMost } from '../../core/geo/count'
import type { StoryPoint } from '../../core/story/points'

/** The recorded thing nearest to a moment; null if nothing is recorded. The earlier of two equally near. */
export function nearestPoint(points: readonly StoryPoint[], moment: number): StoryPoint | null {
  const i = lastAtMost(points, moment, (point) => point.moment)
  const [before, after] = [points[i], points[i + 1]]
  if (!before || !after) return before ?? after ?? null
  return moment - before.moment <= after.moment - moment ? before : after
}
