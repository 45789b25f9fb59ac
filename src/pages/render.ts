import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createTranslations, LANGS, loadMessages, type Messages } from '../i18n'
import type { PageContext } from './site'
import PageBody from './PageBody.vue'

/** The words of all languages: a page is written whole, and waits for nothing. */
const MESSAGES = Object.fromEntries(
  await Promise.all(LANGS.map(async (lang): Promise<[string, Messages]> => [lang, await loadMessages(lang)])), // prettier-ignore
) as Record<string, Messages>

/** The page's words for a language; English where it has none. */
export const translationsFor = (lang: string) => createTranslations(lang, MESSAGES)

export type Translations = ReturnType<typeof translationsFor>

/** What a later script would look for, and a page without script has no use of. No text holds a `<`. */
const MARKS = /<!--[[\]]?-->/g

/** The inside of a page's body, with a component in its middle. Texts in it are escaped by Vue. */
export async function bodyOf(
  component: Component,
  props: Readonly<Record<string, unknown>>,
  page: PageContext,
  title: string,
  translations: Translations,
): Promise<string> {
  const app = createSSRApp({
    render: () => h(PageBody, { page, title }, () => h(component, { ...props, page })),
  })
  app.use(translations)
  return (await renderToString(app)).replace(MARKS, '')
}
