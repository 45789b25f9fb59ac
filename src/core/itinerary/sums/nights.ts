import { gregorianFromDay } from '../../time/day'
import type { Life } from '../../life/model'
import { whereabouts } from '../whereabouts'
import { resolveItinerary } from '../resolve'

/** How somebody was somewhere, as far as it matters to how free they were. */
export type Plight = 'free' | 'prison' | 'exile'

/** Where nights were spent that no state had: on the way, nobody knows where, or beyond the atlas. */
export const NOWHERE_STATES = ['travelling', 'unknown', 'no-state'] as const

/** Nights of one year in one state, in one plight. */
export interface Nights {
  year: number
  /** Id of the state of that day, or one of `NOWHERE_STATES`. */
  state: string
  plight: Plight
  nights: number
}

const PLIGHTS: Readonly<Record<string, Plight>> = {
  prison: 'prison',
  internment: 'prison',
  exile: 'exile',
}

/** The kinds of stay that are counted as a plight; of freedom there is no list. */
export const kindsOf = (plight: Plight): string[] =>
  Object.keys(PLIGHTS).filter((kind) => PLIGHTS[kind] === plight)

/** Whether nights are counted under no state. */
export const isNowhere = (state: string): boolean =>
  (NOWHERE_STATES as readonly string[]).includes(state)

/**
 * Where a person spent each night from birth to death, added up by year, by the state that the
 * place belonged to on that day, and by whether it was prison, exile or neither; in the order of
 * years. A night belongs to the evening's day; it is asked for at midnight.
 */
export function nightsOf(
  life: Life,
  personId: string,
  stateAt: (placeId: string, day: number) => string | null,
): Nights[] {
  const { first, last } = resolveItinerary(life, personId)
  const kinds = new Map(life.stays.map(({ id, kind }) => [id, kind]))
  const sums = new Map<string, Nights>()
  for (let day = first; day < last; day += 1) {
    const { state, place, stay } = whereabouts(life, personId, day + 1)
    const { year } = gregorianFromDay(day)
    const where =
      state === 'travelling' || !place
        ? state === 'travelling'
          ? 'travelling'
          : 'unknown'
        : (stateAt(place, day) ?? 'no-state')
    const plight = PLIGHTS[kinds.get(stay ?? '') ?? ''] ?? 'free'
    const key = `${String(year)} ${where} ${plight}`
    const cell = sums.get(key) ?? { year, state: where, plight, nights: 0 }
    cell.nights += 1
    sums.set(key, cell)
  }
  return [...sums.values()]
}
