import { lastAtMost } from '../core/story/happening'
import type { Journey, Life } from '../core/life/model'
import type { StoryPoint } from '../core/story/points'

/** A stay or event, as a place's card tells it. */
export type Happened = Exclude<StoryPoint, { kind: 'journey' }>

/** Ids of a place and of all that lie within it. */
export function placeAndParts(life: Life, placeId: string): Set<string> {
  const ids = new Set([placeId])
  let grew = true
  while (grew) {
    grew = false
    for (const place of life.places.values()) {
      if (place.within === undefined || !ids.has(place.within) || ids.has(place.id)) continue
      ids.add(place.id)
      grew = true
    }
  }
  return ids
}

/** What happened at a place or within it by any account, in the order of the story. */
export function happenedAt(life: Life, points: readonly StoryPoint[], placeId: string): Happened[] {
  const ids = placeAndParts(life, placeId)
  return points.filter((point): point is Happened => {
    if (point.kind === 'journey') return false
    const { place, alternatives = [] } = point.item
    return ids.has(place) || alternatives.some((other) => ids.has(other.place ?? place))
  })
}

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

/** Journeys that end or begin at a place, in the order of the life. */
export function journeysAt(
  life: Life,
  placeId: string,
): { arriving: Journey[]; leaving: Journey[] } {
  return {
    arriving: life.journeys.filter((j) => j.to === placeId),
    leaving: life.journeys.filter((j) => j.from === placeId),
  }
}

/** The day of the story to go to for a place: the last thing told there by now, else the first. */
export function dayToGoTo(happened: readonly Happened[], now: number): number | null {
  const i = lastAtMost(happened, now, (h) => h.moment)
  return (happened[i] ?? happened[0])?.moment ?? null
}
