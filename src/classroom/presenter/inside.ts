import { createApp, type App } from 'vue'
import { createTranslations, loadMessages } from '../../i18n'
import Presenter from './Presenter.vue'

let shown: { app: App; opened: Window } | null = null

/**
 * Renders the window of whoever presents into an empty one, out of the page that opened it: in the
 * edition in one file there is no second page. It goes when the page goes.
 */
export function presentIn(opened: Window, lang: string, wall: string): void {
  shown?.app.unmount()
  const { document: page } = opened
  page.documentElement.lang = lang
  page.head.replaceChildren(
    ...[...document.querySelectorAll('style')].map((style) => page.importNode(style, true)),
  )
  const root = page.createElement('div')
  page.body.replaceChildren(root)
  void loadMessages(lang).then((messages) => {
    const app = createApp(Presenter, { wall })
    app.use(createTranslations(lang, { [lang]: messages }))
    app.mount(root)
    shown = { app, opened }
  })
  opened.focus()
}

// What is left of it could do nothing any more.
window.addEventListener('pagehide', () => shown?.opened.close())
