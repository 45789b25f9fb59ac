/**
 * From dates as precise as their sources to moments: the rules.
 *
 * 1. A day-dated journey runs from noon of departure to noon of arrival. At noon of departure he
 *    is `travelling`, still at the origin; at noon of arrival he is there. A journey within one
 *    day takes its morning, from six to noon. What follows another thing of the same day begins
 *    when that is over; of a one-day stay between an arrival and a departure of its day two hours
 *    from noon remain (`day-journeys`).
 * 2. A stay's day-dated bound is open within that day. Where one claim ends as the next begins
 *    (same place, one within the other, or within 40 km) what both leave open is intersected and they
 *    share one bound: a stay to 3 August and a journey of 3 August meet at noon (`leeway`).
 *    With nothing next to it, the stay fills its first and last day (`group`).
 * 3. Coarse bounds (month, season, year, decade) leave open from their first day to the end of
 *    their last. `~` and `?` widen nothing; they make the bound's day doubtful.
 * 4. A person's claims are put in order by date, and where the dates tell nothing by chaining in
 *    space: first what begins where he is (`order`).
 * 5. No bound lies before the earliest moment of one before it nor after the latest of one after
 *    it. If dates contradict each other the better dated one stands (`propagate`).
 * 6. Each bound then resolves to the middle of its leeway. Several bounds of one leeway
 *    are spread over it: journeys get their usual days, at most 80 % in all, and the rest is
 *    shared equally. One journey in an undated month lies in the month's middle (`spread`).
 * 7. An open side reaches to its neighbour, or to birth and death.
 * 8. A claim whose days lie within those of a stay, and whose place is near it, is nested: it is
 *    resolved among its siblings inside the stay's span and wins for its time (`nest`, `flatten`).
 *    Between the outer and the inner bound of a coarse date the answer's radius reaches to where
 *    else he may have been, and its certainty falls (`elsewhere`).
 * 9. The first claim that touches the day of birth, and the last that touches the day of death,
 *    last from the beginning of that day and to its end.
 */
import { onceForEach } from '../../life/once'
import { whenOf } from '../../time/edtf'
import { lifespan } from '../../life/lifespan'
import type { Life, Person } from '../../life/model'
import { claimsOf } from './claims'
import { flatten, listItems } from './flatten'
import { resolveGroup, type Resolved } from './group'
import { narrowed, wholeOf } from './narrow'
import { nest } from './nest'
import type { Bounds, Itinerary, Resolution } from '../types'

export type { Itinerary, Segment } from '../types'

function reachToBirthAndDeath(person: Person, resolved: readonly Resolved[]): void {
  const [birth, death] = [whenOf(person.birth), whenOf(person.death)]
  const [born, died] = lifespan(person)
  const first = resolved[0]?.segment
  const last = resolved.at(-1)?.segment
  if (first?.kind === 'stay' && first.start <= birth.outer[1] + 1) first.start = born
  if (last?.kind === 'stay' && last.end >= death.outer[0]) last.end = died + 1
}

function resolve(life: Life, personId: string): Resolution {
  const person = life.subjects.find((subject) => subject.id === personId)
  if (!person) throw new RangeError(`"${personId}" is no subject of the life "${life.id}"`)
  const [first, last] = lifespan(person)
  const openness = new Map<string, Bounds>()
  const claims = claimsOf(life, personId)
  const resolved = resolveGroup(life, nest(life, claims), { from: first, to: last + 1 }, openness)
  reachToBirthAndDeath(person, resolved)
  const segments = flatten(resolved)
  return { itinerary: { person, segments, first, last, items: listItems(resolved) }, openness }
}

/** The itinerary together with what its dates leave open. Cached for as long as the life lives. */
export const resolvePerson: (life: Life, personId: string) => Resolution = onceForEach(
  (life: Life, personId) => {
    const whole = wholeOf(life)
    return whole ? narrowed(resolvePerson(whole, personId), life) : resolve(life, personId)
  },
)

/**
 * The way of a person of the life, resolved to moments by the rules above. Cached.
 * Throws a RangeError if the life has no such person or a date cannot be read.
 */
export function resolveItinerary(life: Life, personId: string): Itinerary {
  return resolvePerson(life, personId).itinerary
}
