import { fold } from './fold'

/** Cyrillic letters by the sound that is left of them. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 's', з: 's', и: 'i', і: 'i', ї: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'k', ц: 's',
  ч: 's', ш: 's', щ: 's', ъ: '', ы: 'i', ь: '', э: 'e', є: 'e', ю: 'iu', я: 'ia',
} // prettier-ignore

/** Ways of writing one sound, in order: longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|shch|sch|tch|sh|zh|ch|cz|ts|tz/g, 's'],
  [/kh|ck|qu?/g, 'k'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oo/g, 'u'],
  [/h/g, ''],
  [/i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
]

/**
 * What is left of a name when spellings and scripts of one sound are made alike: Kishinyov and
 * Кишинёв, Mexiko and México, Irkutzk and Иркутск. Only for comparing: nobody reads it. Letters
 * other than Latin and Cyrillic stay as they are.
 */
export function skeleton(text: string): string {
  const latin = fold(text).replace(/[\u0400-\u04ff]/g, (letter) => LATIN[letter] ?? letter)
  return latin
    .split(' ')
    .map((word) => SOUNDS.reduce((rest, [from, to]) => rest.replace(from, to), word))
    .filter(Boolean)
    .join(' ')
}
