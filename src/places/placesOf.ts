import type { StoryPoint } from '../core/story/points'

/** Ids of all places that a story touches. */
export function placesOf(points: readonly StoryPoint[]): Set<string> {
  return new Set(
    points.flatMap((point) =>
      point.kind === 'journey'
        ? [point.item.from, ...point.item.via, point.item.to]
        : [point.item.place],
    ),
  )
}
