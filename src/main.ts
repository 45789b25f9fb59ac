import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { keepOffline } from './app/offline'
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
  keepOffline()
}

void start()
