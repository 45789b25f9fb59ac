import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { keepOffline } from './app/offline'
import { createTranslations, preferredLang } from './i18n'
import { usePreferences } from './stores/preferences'

const lang = preferredLang(navigator.languages)
const app = createApp(App, { lives: 'geodata/lives' })
app.use(createPinia())
app.use(createTranslations(lang))
usePreferences().lang = lang
app.mount('#app')
keepOffline()
