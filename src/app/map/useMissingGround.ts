import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { GroundPart } from '../../map/handle'
import { useAtlas } from '../../stores/map/atlas'
import { useNotices } from '../../stores/notices'
import { usePreferences } from '../../stores/preferences'

/** Says once what the map goes without; of what fails later it is said with all the rest. */
export function useMissingGround(): (part: GroundPart) => void {
  const { t } = useI18n()
  const atlas = useAtlas()
  const notices = useNotices()
  const preferences = usePreferences()
  const parts = new Set<GroundPart>()

  function missing(part: GroundPart) {
    if (parts.has(part)) return
    parts.add(part)
    notices.say('ground', () => {
      const named = [...parts].map((each) => t(`ground.${each}`))
      return t('ground.missing', { what: new Intl.ListFormat(preferences.locale).format(named) })
    })
  }

  watch(
    () => atlas.state,
    (state) => state === 'failed' && missing('borders'),
  )
  return missing
}
