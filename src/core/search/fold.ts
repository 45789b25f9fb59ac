/** Letters that Unicode does not take apart into a base and an accent, by their plain spelling. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o', ı: 'i', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h',
  ŋ: 'n', ə: 'a', ґ: 'г', қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ү: 'у', ұ: 'у', ә: 'а', һ: 'х', ѐ: 'е',
} // prettier-ignore

const OTHERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

/** Apostrophes and the signs that romanisations of Cyrillic put for ь and ъ. */
const SILENT = /['’‘ʼʹʺ`´"“”„«»]/g

/**
 * A text as the search compares it: lower case, without accents, ø as o, ı as i, ł as l, ё as е,
 * й as и, apostrophes dropped, every other sign a single space. Scripts stay apart: it does not
 * transliterate, and Ukrainian і stays another letter than Russian и.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(SILENT, '')
    .replace(OTHERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
