import type { Whereabouts } from '../core/itinerary/whereabouts'
import { chapterBegin } from './place-ages'
import type { Scene } from './scene'

/** The journeys that nothing may cover, by id. */
export interface ToldLegs {
  /** Under way; while he stays, the one that brought him; null where there is neither. */
  told: string | null
  /** The other journeys of the chapter, as far as they have begun. */
  chapter: readonly string[]
}

export function toldLegsAt(scene: Scene, moment: number, where: Whereabouts): ToldLegs {
  const told = where.journey ?? (where.state === 'staying' ? lastJourney(scene, moment) : null)
  const begin = chapterBegin(scene.chapters, moment)
  const legs = scene.stretches.filter(({ start, end }) => end > begin && start <= moment)
  const chapter = new Set(legs.map(({ journey }) => journey))
  if (told) chapter.delete(told)
  return { told, chapter: [...chapter] }
}

const lastJourney = ({ stretches }: Scene, moment: number): string | null =>
  stretches.findLast(({ end }) => end <= moment)?.journey ?? null

export const sameLegs = (a: ToldLegs, b: ToldLegs): boolean =>
  a.told === b.told &&
  a.chapter.length === b.chapter.length &&
  a.chapter.every((id, at) => id === b.chapter[at])
