import type { Whereabouts } from '../../core/itinerary/whereabouts'
import { chapterBegin, RECENT_DAYS } from '../places/place-ages'
import type { Scene } from '../scene'

/** The journeys that names keep off, by id, each in one list. */
export interface ToldLegs {
  /** Under way; while he stays (or nobody knows), the one that brought him. */
  told: readonly string[]
  /** The others of the chapter, as far as they have begun. */
  chapter: readonly string[]
  /** The others of the last years. */
  recent: readonly string[]
}

export const LEGS = ['told', 'chapter', 'recent'] as const satisfies readonly (keyof ToldLegs)[]

export function toldLegsAt(scene: Scene, moment: number, where: Whereabouts): ToldLegs {
  const isThere = where.state === 'staying' || where.state === 'unknown'
  const told = where.journey ?? (isThere ? lastJourney(scene, moment) : null)
  const begin = chapterBegin(scene.chapters, moment)
  const since = (day: number) => {
    const legs = scene.stretches.filter(({ start, end }) => end > day && start <= moment)
    return new Set(legs.map(({ journey }) => journey))
  }
  const chapter = since(begin)
  const recent = since(moment - RECENT_DAYS)
  return {
    told: told ? [told] : [],
    chapter: [...chapter].filter((id) => id !== told),
    recent: [...recent].filter((id) => id !== told && !chapter.has(id)),
  }
}

const lastJourney = ({ stretches }: Scene, moment: number): string | null =>
  stretches.findLast(({ end }) => end <= moment)?.journey ?? null

export const sameLegs = (a: ToldLegs, b: ToldLegs): boolean =>
  LEGS.every(
    (which) =>
      a[which].length === b[which].length && a[which].every((id, at) => id === b[which][at]),
  )
