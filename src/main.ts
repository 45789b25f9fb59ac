import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { createTranslations, loadMessages, preferredLang } from './i18n'
import { usePreferences } from './stores/preferences'

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang')
  const lang = preferredLang(asked ? [asked, ...navigator.languages] : navigator.languages)
  const messages = await loadMessages(lang)
  const app = createApp(App, { lives: 'geodata/lives' })
  app.use(createPinia())
  app.use(createTranslations(lang, { [lang]: messages }))
  usePreferences().locale = lang
  app.mount('#app')
}

start().catch((error: unknown) => {
  reportError(error)
  // In both languages: what would say it in the reader's own is what did not come.
  const said = document.querySelector('.first-caption')
  if (said)
    said.textContent =
      'The page could not be loaded: is there a connection? Load it again. — Страница не загрузилась: есть ли связь? Загрузите её снова.'
})
