import type { Day } from '../time/day'
import { whenOf, type Bound } from '../time/edtf'
import type { Lang, Name, Place } from '../life/model'

/** The time during which a place bore somebody's name: half-open, in days; infinite where it still does. */
export interface Bearing {
  from: number
  to: number
}

/** A coarse bound lies in the middle of what it leaves open, as everywhere in an itinerary. */
const middleOf = ({ earliest, latest }: Bound) => Math.floor((earliest + latest + 1) / 2)

/** Until the end of its last day; on the day of a renaming the new name counts, as for `nameAt`. */
function endOf(place: Place, { latest, precision }: Bound, personId: string): number {
  if (precision !== 'day') return latest + 1
  const isReplaced = place.names.some(
    ({ namedAfter, when }) =>
      namedAfter !== personId && when !== undefined && whenOf(when).start.earliest === latest,
  )
  return isReplaced ? latest : latest + 1
}

function bearingOf(place: Place, { when }: Name, personId: string): Bearing {
  if (when === undefined) return { from: -Infinity, to: Infinity }
  const { start, end } = whenOf(when)
  const isCoarse = (bound: Bound) => bound.precision !== 'day' && bound.precision !== 'open'
  const from = isCoarse(start) ? middleOf(start) : start.earliest
  const to = isCoarse(end) ? middleOf(end) : endOf(place, end, personId)
  // Both ends in one year: all of it is as good as any part.
  return from < to ? { from, to } : { from: start.earliest, to: end.latest + 1 }
}

/** When a place bore a person's name, in order; names in several languages count once. */
export function bearingsOf(place: Place, personId: string): Bearing[] {
  const spans = place.names
    .filter(({ namedAfter }) => namedAfter === personId)
    .map((name) => bearingOf(place, name, personId))
    .sort((a, b) => a.from - b.from)
  const joined: Bearing[] = []
  for (const { from, to } of spans) {
    const last = joined.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

/** The names of a place that are a person's, one of each time: the reader's language first. */
export function namesAfter(place: Place, personId: string, lang: Lang): Name[] {
  const own = place.names.filter(({ namedAfter }) => namedAfter === personId)
  const times = [...new Set(own.map(({ when }) => when))]
  return times.flatMap((time) => {
    const names = own.filter(({ when }) => when === time)
    return names.find((name) => name.lang === lang) ?? names[0] ?? []
  })
}

/** The person's name that the place bears on a day, as far as its dates reach; null if it has none. */
export function nameAfterAt(place: Place, personId: string, day: Day, lang: Lang): Name | null {
  const inForce = ({ when }: Name) => {
    const [from, to] = when === undefined ? [-Infinity, Infinity] : whenOf(when).outer
    return from <= day && day <= to
  }
  return namesAfter(place, personId, lang).findLast(inForce) ?? null
}
