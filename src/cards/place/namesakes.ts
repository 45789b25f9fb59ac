import { namesAfter } from '../../core/itinerary/namesakes'
import type { Place } from '../../core/life/model'
import type { Reader } from '../reader'
import type { Say } from '../journey/tookText'

/** Says of a place when it bore the name of the person followed: "named after him: …". */
export function namesakesOf(
  place: Place,
  { person, lang, words }: Pick<Reader, 'person' | 'lang' | 'words'>,
  t: Say,
): string[] {
  return namesAfter(place, person.id, lang).map(({ toponym, when }) =>
    when === undefined
      ? t('places.namedAfter', { name: toponym })
      : t('places.namedAfterThen', { name: toponym, when: words.whenText(when) }),
  )
}
