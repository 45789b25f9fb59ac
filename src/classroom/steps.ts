import type { StoryPoint } from '../core/story/points'

/** What a class is shown one after another: all that weighs 2 or 3. */
export function lessonSteps(points: readonly StoryPoint[]): StoryPoint[] {
  return points.filter((point) => point.item.weight >= 2)
}
