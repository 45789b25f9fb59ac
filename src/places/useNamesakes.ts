import { useI18n } from 'vue-i18n'
import { namesakesOf } from '../cards/place/namesakes'
import { useLife } from '../stores/life/life'
import { usePreferences } from '../stores/preferences'
import { useWords } from '../stores/words/words'

/** Says of a place when it bore the name of the person followed: "named after him: …". */
export function useNamesakes(): (placeId: string) => string[] {
  const { t } = useI18n()
  const open = useLife()
  const preferences = usePreferences()
  const words = useWords()

  return (placeId) => {
    const place = words.place(placeId)
    const { person } = open
    return place && person ? namesakesOf(place, { person, lang: preferences.lang, words }, t) : []
  }
}
