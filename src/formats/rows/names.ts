import { nameToday } from '../../core/itinerary/names'
import type { Lang, Name, Place } from '../../core/life/model'
import type { PartialPlace } from '../partial-life'

/** What a file leaves unsaid of a name: an undetermined language, a name in use. */
const UNSAID: Pick<Name, 'lang' | 'status' | 'sources'> = {
  lang: 'und',
  status: 'official',
  sources: [],
}

/** The name of today for a reader of that language; null if the place has no name at all. */
export function nameOf(place: PartialPlace, lang: Lang): string | null {
  if (place.names.length === 0) return null
  const names = place.names.map((name) => ({ ...UNSAID, ...name }) as Name)
  return nameToday({ ...place, names } as Place, lang).toponym
}
