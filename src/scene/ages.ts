import type { Whereabouts } from '../core/itinerary/whereabouts'
import type { Journey, Life } from '../core/life/model'
import { RECENT } from '../look/lines'
import type { Scene } from './scene'
import { townOf } from './places/sojourns'

/** Which legs of a path lead at a moment, and how far the rest has stepped back. */
export interface Ages {
  /** Id of the journey under way. */
  underWay: string | null
  /** While he stays (or nobody knows): the journey that brought him there. */
  arrival: string | null
  /** While he stays: the journey that takes him on. */
  next: string | null
  /** What was travelled since then belongs to the chapter. */
  strongFrom: number
  /** No leg travelled is weaker or stronger than this; see `strengthOf`. */
  strengths: readonly [least: number, most: number]
}

const YEAR = 365.25
/** Days before the chapter up to which a leg is recent, and from which on it is old. */
export const RECENT_DAYS = [3 * YEAR, 5 * YEAR] as const

/** While a leg is under way the chapter stands back behind it. */
const BEHIND_A_LEG = 0.7
/** After the death no leg is the present, and none is older than another. */
const AFTERWARDS = 0.75

export function agesAt(scene: Scene, moment: number, where: Whereabouts): Ages {
  const { state } = where
  const journeys = scene.itinerary.segments.filter((segment) => segment.kind === 'journey')
  const last = journeys.findLast(({ end }) => end <= moment)?.journey
  const place = where.place ?? where.lastKnown?.place
  const next = journeys.find(({ start }) => start > moment)?.journey
  return {
    underWay: where.journey,
    arrival: last && place && leadsTo(scene.life, last, place) ? last.id : null,
    next: (state === 'staying' ? next?.id : null) ?? null,
    strongFrom: strongFrom(scene.chapters, moment),
    strengths: strengthsOf(state),
  }
}

/** A journey may have brought him to the town, and the record has the house; or it only rests there. */
function leadsTo(life: Life, { via, to }: Journey, place: string): boolean {
  const townAt = (id: string) => {
    const known = life.places.get(id)
    return (known && townOf(life, known))?.id ?? id
  }
  return [...via, to].some((id) => townAt(id) === townAt(place))
}

function strengthsOf(state: Whereabouts['state']): Ages['strengths'] {
  if (state === 'after-death') return [AFTERWARDS, AFTERWARDS]
  return [0, state === 'travelling' ? BEHIND_A_LEG : 1]
}

/** What a leg is at a moment, loudest first. */
export type Age = 'under-way' | 'arrival' | 'chapter' | 'recent' | 'old' | 'next' | 'ahead'

/** The age of a journey that ends (or ended) at `end`. */
export function ageOf(ages: Ages, journey: string, end: number, moment: number): Age {
  if (journey === ages.underWay) return 'under-way'
  if (journey === ages.arrival) return 'arrival'
  if (journey === ages.next) return 'next'
  if (end > moment) return 'ahead'
  if (end >= ages.strongFrom) return 'chapter'
  return strengthOf(ages, end) > 0 ? 'recent' : 'old'
}

/** How strong a leg that ended at a moment still is, from 0 to 1; the path's shader says the same. */
export function strengthOf(ages: Pick<Ages, 'strongFrom' | 'strengths'>, end: number): number {
  const { strongFrom } = ages
  const [least, most] = ages.strengths
  const [level, gone] = RECENT_DAYS
  const fading = Math.min(1, Math.max(0, (gone - (strongFrom - end)) / (gone - level)))
  return Math.min(most, Math.max(least, end >= strongFrom ? 1 : RECENT * fading))
}

/** Without chapters the last three years stand out. */
const STRONG_DAYS = 3 * 365
/** A chapter that begins does not push the one before back at a stroke. */
export const HANDOVER_DAYS = 10

/** The beginning of the chapter; for its first days the one before still fades. */
export function strongFrom(begins: readonly number[], moment: number): number {
  const index = begins.findLastIndex((day) => day <= moment)
  const begin = begins[index]
  if (begin === undefined) return moment - STRONG_DAYS
  const earlier = begins[index - 1] ?? begin
  const t = Math.min(1, (moment - begin) / HANDOVER_DAYS)
  return earlier + (begin - earlier) * t * t * (3 - 2 * t)
}
