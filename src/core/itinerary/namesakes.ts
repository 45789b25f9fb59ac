import type { Day } from '../calendar/day'
import { whenOf } from '../calendar/edtf'
import type { Lang, Name, Place } from '../life/model'

/** Days, both inclusive, on which a place bore somebody's name; infinite where it still does. */
export interface Bearing {
  from: Day
  to: Day
}

/** A name that bears a date, and is not after the person. */
const others = (place: Place, personId: string) =>
  place.names.filter((name) => name.namedAfter !== personId && name.when !== undefined)

/** On the day of a renaming the new name counts, as it does for `nameAt`. */
function bearingOf(place: Place, name: Name, personId: string): Bearing {
  const [from, to] = name.when === undefined ? [-Infinity, Infinity] : whenOf(name.when).outer
  const begins = others(place, personId)
    .map(({ when = '' }) => whenOf(when).start.earliest)
    .filter((day) => day > from && day <= to)
  return { from, to: Math.min(to, ...begins.map((day) => day - 1)) }
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
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
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
