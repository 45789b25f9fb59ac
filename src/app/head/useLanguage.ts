import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { loadMessages } from '../../i18n'
import { directionOf } from '../../i18n/language'
import { useLife } from '../../stores/life/life'
import { useNotices } from '../../stores/notices'
import { usePreferences } from '../../stores/preferences'

/**
 * Has the page speak the language that is preferred, once its words and the life's have come; where
 * they fail to, it goes on in the one it spoke.
 */
export function useLanguage(): void {
  const { t, locale, availableLocales, setLocaleMessage } = useI18n({ useScope: 'global' })
  const preferences = usePreferences()
  const notices = useNotices()
  const open = useLife()

  async function speak(lang: string): Promise<void> {
    try {
      const isKnown = availableLocales.includes(lang)
      const [messages, tell] = await Promise.all([
        isKnown ? null : loadMessages(lang),
        open.fetchIn(lang),
      ])
      if (messages) setLocaleMessage(lang, messages)
      tell()
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
  // A life may come after the reader has chosen another language.
  watch([() => preferences.locale, () => open.status], ([lang]) => speak(lang), {
    immediate: true,
  })
}
