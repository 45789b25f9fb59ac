import { watchOnce } from '@vueuse/core'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { ATLAS_DAYS } from '../../core/atlas'
import { useAtlas } from '../../stores/map/atlas'
import { useLife } from '../../stores/life/life'
import { useNotices } from '../../stores/notices'
import { useWords } from '../../stores/words/words'

/** Long enough to read it; nobody has to send it away. */
const SECONDS = 12

/** Says that the states go without names, and once, when the clock first stands on a day without recorded borders, why there are none. */
export function useAtlasNotice(): void {
  const { t } = useI18n()
  const open = useLife()
  const borders = useAtlas()
  const notices = useNotices()
  const words = useWords()

  watchOnce(
    () => borders.isLettered,
    () => notices.say('names', () => t('atlas.noNames')),
  )
  watchOnce(
    computed(() => open.status === 'ready' && !borders.isInTime),
    () => {
      const text = () => {
        const [from, to] = ATLAS_DAYS.map((day) => words.day(day))
        return `${t('atlas.outside')} ${t('atlas.recorded', { from, to })}`
      }
      notices.say('atlas', text, SECONDS)
    },
  )
}
