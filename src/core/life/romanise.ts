import { broader } from './text'

/**
 * Cyrillic in Latin letters, by the tables of the Library of Congress (ALA-LC, 2012) as English books
 * print them: without the ties over ts, ia, iu and without the marks over i and e (The Chicago Manual
 * of Style does so too). One letter always becomes the same letters, so that the same name is the same
 * everywhere; ь and ъ are kept as primes, as library catalogues have them.
 */

const RUSSIAN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'ë', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ʺ', ы: 'y', ь: 'ʹ', э: 'e', ю: 'iu', я: 'ia',
  // Before 1918.
  і: 'i', ѣ: 'ie', ѳ: 'f', ѵ: 'y',
} // prettier-ignore

const UKRAINIAN: Readonly<Record<string, string>> = {
  ...RUSSIAN, г: 'h', ґ: 'g', є: 'ie', и: 'y', і: 'i', ї: 'ï',
} // prettier-ignore

/** The languages whose table is kept (BCP 47, without region). */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
}

const LETTER = /\p{Script=Cyrillic}/gu
const isCapital = (letter: string | undefined) =>
  letter !== undefined && letter !== letter.toLowerCase()

/** Whether a text has letters that a table turns into Latin ones. */
export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/**
 * A text of a language (BCP 47) in Latin letters; null where there is no table for that language, or
 * nothing in the text to be turned. What the table does not know stays as it is. Within a word of
 * capitals a letter that becomes several becomes capitals; else only the first of them is one.
 */
export function romanised(text: string, lang: string): string | null {
  const table = TABLES[broader(lang)]
  if (!table || !isCyrillic(text)) return null
  return text.replace(LETTER, (letter, at: number) => {
    const latin = table[letter.toLowerCase()]
    if (latin === undefined) return letter
    if (!isCapital(letter)) return latin
    const isAmongCapitals = isCapital(text[at + 1]) || (at > 0 && isCapital(text[at - 1]) && !/\p{Ll}/u.test(text[at + 1] ?? '')) // prettier-ignore
    return isAmongCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}
