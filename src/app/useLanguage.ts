import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { loadMessages } from '../i18n'
import { directionOf } from '../i18n/language'
import { useNotices } from '../stores/notices'
import { usePreferences } from '../stores/preferences'

/**
 * Has the page speak the language that is preferred, once its words have come; where they fail to,
 * it goes on in the one it spoke.
 */
export function useLanguage(): void {
  const { t, locale, availableLocales, setLocaleMessage } = useI18n({ useScope: 'global' })
  const preferences = usePreferences()
  const notices = useNotices()

  async function speak(lang: string): Promise<void> {
    try {
      if (!availableLocales.includes(lang)) setLocaleMessage(lang, await loadMessages(lang))
    } catch {
      preferences.locale = locale.value
      notices.say('language', () => t('common.languageFailed'))
      return
    }
    if (lang !== preferences.locale) return
    locale.value = lang
    document.documentElement.lang = lang
    document.documentElement.dir = directionOf(lang)
  }
  watch(() => preferences.locale, speak, { immediate: true })
}
