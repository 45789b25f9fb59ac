import { broader } from './text'
import type { Source } from './model'
import { romanised } from './romanise'

/** Words with the language (BCP 47) that they are to be read in. */
export interface Said {
  text: string
  lang: string
}

/** What a work is called for a reader; `original` is its own title, where that is another. */
export interface WorkTitle extends Said {
  original: Said | null
}

type Work = Pick<Source, 'title' | 'lang'> & Partial<Pick<Source, 'titles'>>

/** Whether who reads a language reads Cyrillic letters by that. */
const readsCyrillic = (lang: string) =>
  /^(ru|uk|be|bg|sr|mk|kk|ky|mn|tg)$/.test(broader(lang)) && !/-Latn/i.test(lang)

/**
 * Words of a work (its title, its author, its publisher) in letters that a reader of `locale` reads.
 * Only Cyrillic is turned, and only for who does not read it: Latin letters are read everywhere.
 */
export function inLettersOf(locale: string, text: string, lang: string): Said {
  const latin = readsCyrillic(locale) ? null : romanised(text, lang)
  // `alalc97` is how BCP 47 names this way of writing.
  return latin === null ? { text, lang } : { text: latin, lang: `${broader(lang)}-Latn-alalc97` }
}

/**
 * A work's title for a reader of `locale`: under which it came out in that language, where the life
 * knows it; else its own, in letters that the reader reads.
 */
export function workTitle(work: Work, locale: string): WorkTitle {
  const own = { text: work.title, lang: work.lang }
  const known = work.titles?.[locale] ?? work.titles?.[broader(locale)]
  const shown =
    known !== undefined
      ? { text: known, lang: broader(locale) }
      : inLettersOf(locale, work.title, work.lang)
  return { ...shown, original: shown.text === own.text ? null : own }
}

/** A name that belongs to a work (its author, its publisher), in letters that a reader of `locale` reads. */
export const workName = (name: string, { lang }: Pick<Work, 'lang'>, locale: string): string =>
  inLettersOf(locale, name, lang).text
