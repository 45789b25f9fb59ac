import type { Lang, Place } from '../../core/life/model'
import { whenOf } from '../../core/time/edtf'
import { nameAt } from '../../core/itinerary/names'

/** Days on which the name in force may change. */
export function nameChanges(place: Place): number[] {
  return place.names.flatMap((name) => {
    if (!name.when) return []
    const [first, last] = whenOf(name.when).outer
    return [first, last + 1]
  })
}

/** The name that the map shows: in force at the moment, in the reader's language first. */
export function labelOf(place: Place, moment: number, lang: Lang): string {
  return nameAt(place, Math.floor(moment), lang).toponym
}
