import { lastAtMost } from '../core/story/happening'
import type { Journey, Life, LifeEvent, Stay } from '../core/life/model'
import type { Pace } from '../core/pace/types'

export type Happened =
  { kind: 'stay'; day: number; item: Stay } | { kind: 'event'; day: number; item: LifeEvent }

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

/** What happened at a place or within it, in the order of the story. */
export function happenedAt(life: Life, pace: Pace, placeId: string): Happened[] {
  const ids = placeAndParts(life, placeId)
  const days = new Map(pace.stops.map((stop) => [stop.id, stop.day]))
  const told = [
    ...life.stays.map((item) => ({ kind: 'stay' as const, item })),
    ...life.events.map((item) => ({ kind: 'event' as const, item })),
  ]
  return told
    .filter(({ item }) => ids.has(item.place))
    .flatMap((entry): Happened[] => {
      const day = days.get(entry.item.id)
      return day === undefined ? [] : [{ ...entry, day } as Happened]
    })
    .sort((a, b) => a.day - b.day)
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
  const i = lastAtMost(happened, now, (h) => h.day)
  return (happened[i] ?? happened[0])?.day ?? null
}
