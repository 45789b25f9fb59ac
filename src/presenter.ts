import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import { createApp } from 'vue'
import Presenter from './classroom/presenter/Presenter.vue'
import { createTranslations, loadMessages, preferredLang } from './i18n'

/** The window of whoever presents: it has no life of its own, the wall tells it everything. */
async function start(): Promise<void> {
  const address = new URLSearchParams(location.search)
  const asked = address.get('lang')
  const lang = preferredLang(asked ? [asked, ...navigator.languages] : navigator.languages)
  document.documentElement.lang = lang
  const app = createApp(Presenter, { wall: address.get('wall') })
  app.use(createTranslations(lang, { [lang]: await loadMessages(lang) }))
  app.mount('#presenter')
}

start().catch(reportError)
