import { useI18n } from 'vue-i18n'
import type { BorderChange } from '../borders/changes'
import { usePreferences } from '../stores/preferences'
import { useWords } from '../stores/words/words'

/** So many states are named, and so many changes told, before the rest is counted. */
const NAMED = 4
const TOLD = 4

/** What changed on the map of states, in the reader's words. */
export function useBorderWords() {
  const { t } = useI18n()
  const preferences = usePreferences()
  const words = useWords()

  const withRest = (parts: string[], n: number, separator: string) =>
    n > 0 ? [...parts, t('atlas.andMore', { n })].join(separator) : parts.join(separator)

  /** "28 October 1918: Czechoslovakia, Austria-Hungary". */
  function changeText({ day, states }: BorderChange): string {
    const names = states.slice(0, NAMED).map((state) => state[preferences.lang])
    const date = words.day(day)
    if (names.length === 0) return date
    return t('atlas.change', { date, states: withRest(names, states.length - NAMED, ', ') })
  }

  /** Each on a line of its own. */
  const changesText = (changes: readonly BorderChange[]): string =>
    withRest(changes.slice(0, TOLD).map(changeText), changes.length - TOLD, '\n')

  return { changeText, changesText }
}
