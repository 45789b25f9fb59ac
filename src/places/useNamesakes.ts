import { useI18n } from 'vue-i18n'
import { namesAfter } from '../core/itinerary/namesakes'
import { useLife } from '../stores/life'
import { usePreferences } from '../stores/preferences'
import { useWords } from '../stores/words'

/** Says of a place when it bore the name of the person followed: "named after him: …". */
export function useNamesakes(): (placeId: string) => string[] {
  const { t } = useI18n()
  const open = useLife()
  const preferences = usePreferences()
  const words = useWords()

  return (placeId) => {
    const place = words.place(placeId)
    if (!place || !open.person) return []
    return namesAfter(place, open.person.id, preferences.lang).map(({ toponym, when }) =>
      when === undefined
        ? t('places.namedAfter', { name: toponym })
        : t('places.namedAfterThen', { name: toponym, when: words.whenText(when) }),
    )
  }
}
