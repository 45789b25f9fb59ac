import type { Position } from '../core/life/model'
import { alongBody, blockIn, unflat, type Flat } from './states-body'

/** How a name stands in a body of land. */
export interface Lettering {
  text: string
  geometry:
    { type: 'LineString'; coordinates: Position[] } | { type: 'Point'; coordinates: Position }
  /** Zoom from which the name fits at its smallest size. */
  minzoom: number
  /** Px of zoom 0 that the body offers to each letter; 0 where the name stands upright. */
  pitch: number
}

/** Px of the smallest lettering. */
export const LEAST = 9.5

/** Breadth of a capital of the serif in either script, em. */
export const CAPITAL = 0.7
/** Least distance between letters, em. */
export const TIGHT = 0.12

const emsOf = (text: string, spacing: number) => text.length * (CAPITAL + spacing)

/** The words on so many lines, as even as they go. */
export function breakName(name: string, lines: number): string[] {
  const words = name.split(' ')
  if (lines < 2 || words.length < 2) return [name]
  const longest = (parts: string[]) => Math.max(...parts.map(({ length }) => length))
  let best = [name]
  for (let at = 1; at < words.length; at++) {
    const rest = breakName(words.slice(at).join(' '), lines - 1)
    const parts = [words.slice(0, at).join(' '), ...rest]
    if (parts.length <= lines && longest(parts) < longest(best)) best = parts
  }
  return best
}

/** The zoom at which lettering of so many px of zoom 0 has its smallest size. */
const fitsAt = (em: number) => Math.log2(LEAST / em)

/** From this zoom on the names of small states may reach over their borders, by so many zooms. */
const SMALL_ZOOM = 3.4
const REACH = { share: 0.55, most: 1.1 }

const reaching = (zoom: number) =>
  zoom - Math.min(REACH.most, Math.max(0, (zoom - SMALL_ZOOM) * REACH.share))

/** How much smaller a name may be to follow its body, zooms. */
const FAVOUR = 0.4

/**
 * A name in capitals: spaced along the body where that gives it room, else in lines above one
 * another. Null where there is no room at all.
 */
export function letter(rings: readonly (readonly Flat[])[], name: string): Lettering | null {
  const text = name.toLocaleUpperCase()
  const along = alongBody(rings, emsOf(text, TIGHT) * 1.06)
  const blocks = [1, 2, 3].flatMap((lines) => {
    const parts = breakName(text, lines)
    if (parts.length !== lines) return []
    const ems = Math.max(...parts.map((part) => emsOf(part, TIGHT)))
    const place = blockIn(rings, ems, lines)
    return place ? [{ ...place, text: parts.join('\n') }] : []
  })
  const block = blocks.sort((a, b) => b.em - a.em)[0]
  const upright = block && block.em > 0 ? reaching(fitsAt(block.em)) : Infinity
  if (along && along.em > 0 && fitsAt(along.em) <= upright + FAVOUR) {
    const line = along.line.map(unflat)
    return {
      text,
      geometry: { type: 'LineString', coordinates: line },
      minzoom: fitsAt(along.em),
      pitch: along.length / text.length,
    }
  }
  if (!block || block.em <= 0) return null
  return {
    text: block.text,
    geometry: { type: 'Point', coordinates: unflat(block.at) },
    minzoom: upright,
    pitch: 0,
  }
}
