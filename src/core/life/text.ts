import type { Text } from './model'

/** What a text says, and the language (BCP 47) that it says it in. */
export interface TextIn {
  text: string
  lang: string
}

/** `pt` of `pt-BR`. */
export const broader = (tag: string) => tag.split('-')[0] ?? tag

/**
 * A text in the language asked for (BCP 47); where it is not there, in that language's broader one,
 * else in the first of the life's own languages that it has, else in any.
 */
export function textIn(text: Text, lang: string, languages: readonly string[]): TextIn {
  for (const tag of [lang, broader(lang), ...languages, ...Object.keys(text)]) {
    const found = text[tag]
    if (found !== undefined) return { text: found, lang: tag }
  }
  return { text: '', lang }
}

/** The one of a life's languages in which somebody reads it who reads `lang` (BCP 47). */
export function languageFor(lang: string, languages: readonly string[]): string {
  return [lang, broader(lang)].find((tag) => languages.includes(tag)) ?? languages[0] ?? lang
}
