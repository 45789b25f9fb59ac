import { element, escaped, short, type Px } from './svg'

/** The map's serif; where a reader does not have it, one like it. */
export const SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, serif"

/**
 * Advance widths of the semibold in hundredths of an em, from the hmtx table of Source Serif 4:
 * U+0020–007E, and U+0410–044F. Node has nothing that could measure text.
 */
const LATIN = [
  23, 31, 42, 54, 54, 95, 74, 21, 38, 38, 46, 55, 31, 34, 31, 36, 55, 55, 55, 55, 55, 55, 55, 55,
  55, 55, 31, 31, 55, 55, 55, 43, 87, 71, 67, 66, 74, 63, 61, 73, 81, 39, 39, 73, 62, 93, 76, 74,
  64, 74, 71, 56, 65, 76, 71, 102, 68, 67, 59, 36, 36, 36, 55, 53, 40, 55, 63, 53, 62, 54, 37, 57,
  65, 34, 31, 62, 34, 96, 65, 59, 63, 61, 48, 48, 37, 64, 58, 85, 59, 59, 50, 37, 30, 37, 55,
]
const CYRILLIC = [
  71, 65, 67, 58, 73, 63, 100, 57, 80, 80, 71, 72, 93, 81, 74, 79, 64, 66, 65, 70, 78, 68, 79, 73,
  109, 110, 75, 98, 64, 64, 104, 70, 55, 58, 57, 48, 62, 54, 85, 48, 68, 68, 61, 62, 79, 68, 59, 67,
  63, 53, 58, 59, 86, 59, 68, 62, 93, 94, 67, 85, 55, 53, 86, 60,
]
/** Of a letter of another script. */
const OTHER = 65

/** How much wider or narrower the other faces run. */
const FACES = { 400: 0.98, 600: 1, 700: 1.02, italic: 0.94 } as const
export type Face = keyof typeof FACES

function advance(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code === 0x2013 || code === 0x2014) return code === 0x2013 ? 53 : 90
  return LATIN[code - 0x20] ?? CYRILLIC[code - 0x410] ?? (/\p{M}/u.test(char) ? 0 : OTHER)
}

/** The width of a line of text, em; within some 3 % of what is drawn. `spacing`: em after each letter. */
export function widthOf(text: string, face: Face = 600, spacing = 0): number {
  const letters = [...text.normalize('NFD')]
  const sum = letters.reduce((total, char) => total + advance(char), 0)
  return (sum / 100) * FACES[face] + spacing * [...text].length
}

export interface Lettering {
  px: number
  face: Face
  colour: string
  /** The colour around the letters, and its width on each side. */
  halo?: { colour: string; px: number }
  /** Em between letters. */
  spacing?: number
  anchor?: 'start' | 'middle' | 'end'
}

/** Em from one line to the next. */
export const LEADING = 1.15

const faceOf = (face: Face) =>
  face === 'italic' ? { 'font-style': 'italic' } : { 'font-weight': String(face) }

/** Lines of text from the base line of the first, twice: what keeps them off the ground is below. */
export function lettered(lines: readonly string[], [x, y]: Px, how: Lettering): string {
  const { px, face, colour, halo, spacing, anchor = 'start' } = how
  // Letters stand before their spacing: the last one's would push a middled line aside.
  const aside = anchor === 'middle' ? ((spacing ?? 0) * px) / 2 : 0
  const common = {
    ...{ 'font-size': px, ...faceOf(face) },
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'letter-spacing': spacing ? short(spacing * px) : undefined,
  }
  const written = lines.map((line, i) => element('tspan', { x: x + aside, y: y + i * px * LEADING }, escaped(line))) // prettier-ignore
  const inside = written.join('')
  const below = halo
    ? element('text', { ...common, fill: 'none', stroke: halo.colour, 'stroke-width': 2 * halo.px, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, inside) // prettier-ignore
    : ''
  return below + element('text', { ...common, fill: colour }, inside)
}
