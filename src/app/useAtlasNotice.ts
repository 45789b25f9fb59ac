import { watchOnce } from '@vueuse/core'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { ATLAS_DAYS } from '../core/atlas'
import { useAtlas } from '../stores/atlas'
import { useLife } from '../stores/life'
import { useNotices } from '../stores/notices'
import { useWords } from '../stores/words'

/** Long enough to read it; nobody has to send it away. */
const SECONDS = 12

/** Says once, when the clock first stands on a day without recorded borders, why there are none. */
export function useAtlasNotice(): void {
  const { t } = useI18n()
  const open = useLife()
  const borders = useAtlas()
  const notices = useNotices()
  const words = useWords()

  watchOnce(
    computed(() => open.status === 'ready' && !borders.isInTime),
    () => {
      const [from, to] = ATLAS_DAYS.map((day) => words.day(day))
      const recorded = t('atlas.recorded', { from, to })
      notices.say('atlas', `${t('atlas.outside')} ${recorded}`, SECONDS)
    },
  )
}
