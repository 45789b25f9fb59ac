import { gently } from './gentle'
import { below, oneOf, type Random } from './random'

/** What parsers stumble over: ends of quotes and tags, odd numbers, dates, letters and names of members. */
const TOKENS = [
  '"', '""', "'", ',', ';', '\t', '\r\n', '\n\n', '\r', '\0', '\uFEFF', '\u2028', '{', '}', '[', ']', '[[[[[[[[', 'null', 'true',
  '<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE kml [<!ENTITY a "b">]>', '&amp;', '&a;', '&#0;', '&#x10FFFF;', '<?xml?>',
  '0', '-0', '-1', '1e308', '-1e999', 'NaN', 'Infinity', '999999999999999999999', '0.1.2', '180', '-180.0001', '91', '1,5', '12°34′56″N', '46.48, 30.73',
  '1917', '1917-02-30', '-44', '44 BC', '99999', '0000', 'Y170000002', '156X~', '../..', '2024-01-01/1900-01-01', '03/04/17', 'um 1902', '12 мая 1907 г.',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'place', 'date', 'from', 'to', 'Одесса', '𐍈', '\u202E', 'a\u0301', '=1+1', '@id', '"type":"Feature"', '0 HEAD', '1 BIRT', '2 DATE',
] // prettier-ignore

type Mutation = (text: string, random: Random, other: string) => string

const cut = (text: string, random: Random, most: number): [number, number] => {
  const from = below(random, text.length + 1)
  return [from, Math.min(text.length, from + 1 + below(random, most))]
}

const MUTATIONS: readonly Mutation[] = [
  // Something else at some place, or in the place of something.
  (text, random) => {
    const [from, to] = cut(text, random, 12)
    return text.slice(0, from) + oneOf(random, TOKENS) + text.slice(random() < 0.5 ? from : to)
  },
  (text, random) => {
    const [from, to] = cut(text, random, 200)
    return text.slice(0, from) + text.slice(to)
  },
  (text, random) => {
    const [from, to] = cut(text, random, 400)
    return text.slice(0, to) + text.slice(from)
  },
  (text, random) => text.slice(0, below(random, text.length + 1)),
  // A value of a number, a word.
  (text, random) => {
    const words = [...text.matchAll(/[-\d.]+|\p{L}+/gu)]
    if (words.length === 0) return text
    const { index, 0: word } = oneOf(random, words)
    return text.slice(0, index) + oneOf(random, TOKENS) + text.slice(index + word.length)
  },
  // Lines in another order, one many times, one gone.
  (text, random) => {
    const lines = text.split('\n')
    const [i, k] = [below(random, lines.length), below(random, lines.length)]
    const [a = '', b = ''] = [lines[i], lines[k]]
    lines[i] = b
    lines[k] = a
    return lines.join('\n')
  },
  (text, random) => {
    const lines = text.split('\n')
    const i = below(random, lines.length)
    const line = lines[i] ?? ''
    lines.splice(i, 1, ...Array.from({ length: below(random, 60) }, () => line))
    return lines.join('\n')
  },
  // Half of another file of the kind.
  (text, random, other) =>
    text.slice(0, below(random, text.length + 1)) + other.slice(below(random, other.length + 1)),
  (text, random) => {
    const deep = 1 + below(random, 4000)
    const [from] = cut(text, random, 1)
    const [open, close] = oneOf(random, [['[', ']'], ['{"a":', '}'], ['<Folder>', '</Folder>']] as const) // prettier-ignore
    return text.slice(0, from) + open.repeat(deep) + close.repeat(deep) + text.slice(from)
  },
  (text, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  // Another encoding than it says: each sign a byte.
  (text) => Array.from(text, (sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) & 0xff)).join(''), // prettier-ignore
]

/** A text with one to four things done to it; two in three stay what their format is. */
export function mutatedText(text: string, random: Random, other: string): string {
  const gentle = random() < 0.67 ? gently(text, random, TOKENS) : null
  if (gentle !== null) return gentle
  let now = text
  for (let n = 1 + below(random, 4); n > 0; n--) now = oneOf(random, MUTATIONS)(now, random, other)
  return now
}

/** Bytes of which some are others, lost, doubled, or cut off. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const now = [...bytes]
  for (let n = 1 + below(random, 8); n > 0; n--) {
    const at = below(random, now.length + 1)
    const kind = below(random, 10)
    if (kind < 6) now[at] = below(random, 256)
    else if (kind < 8) now.splice(at, 1 + below(random, 16))
    else if (kind < 9) now.splice(at, 0, ...now.slice(at, at + below(random, 64)))
    else now.length = at
  }
  return Uint8Array.from(now)
}
