import type { StoryPoint } from '../core/story/points'

/** Days: what is closer than this is told at the same moment. */
const SAME_MOMENT = 1e-5

/**
 * What a class is shown one after another: all that weighs 2 or 3. Of what begins at the same moment
 * the last, which is what is told then: a step that moves nothing could not be left backwards.
 * `from`: where the clock begins; what lies before it begins there.
 */
export function lessonSteps(points: readonly StoryPoint[], from: number): StoryPoint[] {
  const weighty = points
    .filter(({ item }) => item.weight >= 2)
    .map((point) => (point.moment < from ? { ...point, moment: from } : point))
  return weighty.filter(({ moment }, i) => {
    const next = weighty[i + 1]
    return !next || next.moment - moment > SAME_MOMENT
  })
}
