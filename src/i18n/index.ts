import { createI18n } from 'vue-i18n'
import type english from './locales/en.json'
import { pluralForm } from './plural'

/** English has every message: its keys are the keys of all languages. */
export type Messages = typeof english

/** Where a message is missing, and where no language is known. */
const FALLBACK = 'en'

/** A language is a file: nothing else has to be said of it. */
const LOCALES = import.meta.glob<Messages>('./locales/*.json', { import: 'default' })

const fileOf = (lang: string) => `./locales/${lang}.json`

/** The languages that the page has words in (BCP 47). */
export const LANGS: readonly string[] = Object.keys(LOCALES).map((file) =>
  file.replace(/^.*\/|\.json$/g, ''),
)

/** The messages of a language of `LANGS`; rejects where there are none, or they cannot be loaded. */
export async function loadMessages(lang: string): Promise<Messages> {
  const load = LOCALES[fileOf(lang)]
  if (!load) throw new RangeError(`no messages in "${lang}"`)
  return load()
}

/**
 * The translations of the interface, from one language's messages; others are added when they are
 * asked for. A message that a language lacks is said in English, which is then loaded, too.
 */
export function createTranslations(lang: string, messages: Readonly<Record<string, Messages>>) {
  const rules = new Set([...LANGS, ...Object.keys(messages)])
  const i18n = createI18n<[Messages], string, false>({
    legacy: false,
    locale: lang,
    fallbackLocale: FALLBACK,
    messages,
    pluralRules: Object.fromEntries([...rules].map((each) => [each, pluralForm(each)])),
    missing(locale) {
      const { availableLocales, setLocaleMessage } = i18n.global
      if (locale === FALLBACK || availableLocales.includes(FALLBACK)) return
      // What fails to come leaves the key to be read, as it is.
      loadMessages(FALLBACK).then(
        (found) => setLocaleMessage(FALLBACK, found),
        () => undefined,
      )
    },
  })
  return i18n
}

/** The first of the reader's languages (BCP 47, best first) that the page has, else English. */
export function preferredLang(languages: readonly string[]): string {
  const known = languages.map((tag) => LANGS.find((lang) => lang === tag || lang === broader(tag)))
  return known.find((lang) => lang !== undefined) ?? FALLBACK
}

/** `pt` of `pt-BR`. */
const broader = (tag: string) => tag.split('-')[0] ?? tag
