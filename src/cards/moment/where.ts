import type { Whereabouts } from '../../core/itinerary/whereabouts'
import type { Journey } from '../../core/life/model'
import type { Territory } from '../../core/life/vocabulary'
import type { Day } from '../../core/time/day'
import type { LifeWords } from '../words'

/** Says a message of the page. */
export type Say = (key: string, values?: Record<string, string>) => string

/** Where somebody is at a moment, with the journey that they are on. */
export interface Standing {
  where: Whereabouts
  journey: Journey | undefined
}

type Places = Pick<LifeWords, 'placeName' | 'territory'>

/**
 * Where somebody is, in words: “Vienna”, “Vienna to Zurich”, “whereabouts unknown”; after the
 * death, where what is told happened: “after death: Moscow”.
 */
export function whereWords(
  t: Say,
  { placeName }: Pick<Places, 'placeName'>,
  { where, journey }: Standing,
  { day, afterwards, isSieved }: { day: Day; afterwards: string | null; isSieved: boolean },
): string {
  if (where.state === 'before-birth') return t('timeline.beforeBirth')
  if (where.state === 'after-death') {
    const place = placeName(afterwards, day)
    return place ? t('timeline.afterDeathAt', { place }) : t('timeline.afterDeath')
  }
  if (where.place) return placeName(where.place, day)
  // What a sieve has left out is not unknown.
  if (!journey) return t(isSieved ? 'facets.leftOut' : 'timeline.unknown')
  return t('timeline.travelling', {
    from: placeName(journey.from, day),
    to: placeName(journey.to, day),
  })
}

/** Whose calendar counts there; on the way it is that of the nearer end. */
export function territoryThere(
  { territory }: Pick<Places, 'territory'>,
  { where, journey }: Standing,
): Territory | undefined {
  const end = journey && ((where.fraction ?? 0) < 0.5 ? journey.from : journey.to)
  const place = where.place ?? end ?? where.lastKnown?.place
  return place ? territory(place) : undefined
}

/** Between which days nobody knows it, in words; empty where one of them is not known either. */
export function silenceWords(t: Say, { day }: Pick<LifeWords, 'day'>, where: Whereabouts): string {
  const { lastKnown, nextKnown } = where
  if (where.state !== 'unknown' || !lastKnown || !nextKnown) return ''
  const [from, to] = [day(Math.floor(lastKnown.day)), day(Math.floor(nextKnown.day))]
  return t('timeline.unknownSince', { from, to })
}
