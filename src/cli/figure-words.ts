import { readFileSync } from 'node:fs'
import type { Lang } from '../core/life/model'
import type { Say } from '../figure/asked/words'
import { Refusal } from './outcome'

/** The languages in which dates are written, and the page has words. */
const LANGS: readonly Lang[] = ['en', 'ru']

export function langOf(text: string): Lang {
  const lang = LANGS.find((each) => each === text)
  if (lang) return lang
  throw new Refusal(`there are no words in "${text}"; figures are made in ${LANGS.join(', ')}`, 2)
}

export function wordsIn(lang: Lang): Say {
  const file = new URL(`../i18n/locales/${lang}.json`, import.meta.url)
  const messages = JSON.parse(readFileSync(file, 'utf8')) as unknown
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages)
    const text = typeof found === 'string' ? found : key
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}
