import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useClock } from '../stores/clock'
import { useLife } from '../stores/life'
import { usePreferences } from '../stores/preferences'
import { useWords } from '../stores/words'
import { firstThought } from './thought'

/** What the wall says under date and place: a title, one thought, or why nothing is known. */
export function useWallText() {
  const { t } = useI18n()
  const open = useLife()
  const clock = useClock()
  const words = useWords()
  const preferences = usePreferences()

  const told = computed(() => clock.happening?.item ?? null)
  const title = computed(() => (told.value ? words.titleOf(told.value) : ''))
  const thought = computed(() =>
    told.value
      ? firstThought(
          words.say(told.value.text),
          words.langOf(told.value.text) ?? preferences.locale,
        )
      : '',
  )

  /** Why it is not known where he was; empty where it is, and where something else is told. */
  const reason = computed(() => {
    const where = clock.where
    if (told.value || where?.state !== 'unknown') return ''
    const gap = open.life?.gaps.find(({ id }) => id === where.gap)
    if (gap) return words.say(gap.reason)
    if (!where.lastKnown || !where.nextKnown) return ''
    const [from, to] = [where.lastKnown, where.nextKnown].map(({ day }) =>
      words.day(Math.floor(day)),
    )
    return t('timeline.unknownSince', { from, to })
  })

  return { told, title, thought, reason }
}
