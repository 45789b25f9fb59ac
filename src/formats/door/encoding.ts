import type { Problem } from '../../core/life/model'

export interface DecodedText {
  text: string
  /** What was guessed of it, for the reader to judge. */
  problems: Problem[]
}

/** Letters that Russian is full of, and accents that the West is full of, as each page has them. */
const CYRILLIC = /[а-яё]/giu
const ACCENTED = /[à-öø-ÿœŒ]/giu
/** What nobody writes between letters: a page that shows these is the wrong one. */
const ODD = /[\u0080-\u009f¤¦¬±¶·¸¹»¼½¾µ§©®°º²³]/gu

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0

/** Windows-1251 if the bytes read so are mostly Russian words, else 1252: what spreadsheets write. */
function guessed(bytes: Uint8Array): { text: string; encoding: string } {
  const russian = new TextDecoder('windows-1251').decode(bytes)
  const western = new TextDecoder('windows-1252').decode(bytes)
  const [words, accents] = [count(russian, CYRILLIC), count(western, ACCENTED)]
  const latin = count(western, /[a-z]/gi)
  // An accented letter stands among plain ones; a Russian word has none of those.
  const isRussian =
    words > 0 && count(russian, /[а-яё]{3,}/giu) > 0 && words + count(russian, ODD) > accents / 2
  const isWestern = latin > 0 && count(western, /[a-z][à-öø-ÿ][a-z]?/giu) >= accents / 2
  return isRussian && !(isWestern && count(russian, /[а-яё]{3,}/giu) < accents / 3)
    ? { text: russian, encoding: 'Windows-1251' }
    : { text: western, encoding: 'Windows-1252' }
}

/** UTF-16 has a mark at its head, or every second byte of plain text is zero. */
function utf16(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/**
 * The bytes of a file as text: UTF-8, UTF-16 by its mark, else the Windows page that its letters
 * look like; a guess is said.
 */
export function decoded(bytes: Uint8Array, file: string): DecodedText {
  const wide = utf16(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), problems: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const { text, encoding } = guessed(bytes)
    const message = `is not in UTF-8; read as ${encoding}, which its letters look like. If they are wrong, save it anew as "CSV UTF-8".`
    const values = { encoding }
    return {
      text,
      problems: [
        { code: 'encoding-guessed', severity: 'warning', file, path: '', message, values },
      ],
    }
  }
}
