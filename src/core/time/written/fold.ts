/** Dashes that people type for one another. */
const DASH = /[‐‑‒–—―−]/g

/**
 * A text as its words are looked up: lower case, accents off Latin letters, dashes `–` unless they
 * are hyphens, single spaces. Й keeps what makes it a letter; ё is е.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ё/g, 'е')
    .replace(DASH, '–')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** Roman figures up to 39 as a number; null where the text is none. */
export function fromRoman(text: string): number | null {
  const found = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(text)
  if (!found || text === '') return null
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(found[2] ?? '')
  return (found[1] ?? '').length * 10 + units
}
