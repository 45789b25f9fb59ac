import type { BasemapPaletteName } from '../look/palette'
import type { Flat } from './body'
import { isRoom, roomsIn, type Slices } from './rooms'

/** Px of the smallest lettering and of the largest, on paper. */
export const LEAST = 11
export const MOST = 20

/** On a wall no name is lower than this part of the screen. */
const LEAST_ON_WALL = 0.024

/** Factor for the sizes of names on a screen of so many px. */
export const letteringOn = (palette: BasemapPaletteName, shortSide: number): number =>
  palette === 'paper' ? 1 : Math.max(1.5, (LEAST_ON_WALL * shortSide) / LEAST)

/** Breadth of a capital of the serif in either script, and height of a line, em. */
export const CAPITAL = 0.68
export const LINE = 1.25
/** Least distance between letters, em. */
export const TIGHT = 0.12

/** A name as it may stand: its lines, and how far its letters lie apart, em. */
export interface Block {
  text: string
  spacing: number
  /** Breadth and height, em. */
  width: number
  height: number
}

/** A block in a body: letters of so many px, and the spots where it may stand, best first. */
export interface Placed {
  block: Block
  px: number
  spots: Flat[]
}

/** What a name has to fit into and keep off. All on the flat map, px of zoom 0. */
export interface Ground {
  slices: Slices
  /** Area of the whole body. */
  area: number
  /** Where the name is wanted most. */
  heart: Flat
  /** Where it stood last: it stays where that is possible. */
  before?: Flat | undefined
  /** How many px a px of zoom 0 is on the screen. */
  scale: number
  /** Factor for sizes: 1 on paper. */
  lettering: number
  /** Whether a box hits nothing that names keep off. */
  isFree(box: { left: number; top: number; right: number; bottom: number }): boolean
}

/** After a space or a hyphen a name may go on in the next line. */
const wordsOf = (name: string) => name.match(/[^\s-]+-?|-/g) ?? [name]
const joined = (words: readonly string[]) => words.join(' ').replaceAll('- ', '-')

/** The words on so many lines, as even as they go; fewer lines where there are not enough words. */
export function breakName(name: string, lines: number): string[] {
  const words = wordsOf(name)
  if (lines < 2 || words.length < 2) return [joined(words)]
  const longest = (parts: string[]) => Math.max(...parts.map(({ length }) => length))
  let best = [joined(words)]
  for (let at = 1; at < words.length; at++) {
    const rest = breakName(joined(words.slice(at)), lines - 1)
    const parts = [joined(words.slice(0, at)), ...rest]
    if (longest(parts) < longest(best)) best = parts
  }
  return best
}

function blockOf(lines: readonly string[], spacing: number): Block {
  const letters = Math.max(...lines.map(({ length }) => length))
  return {
    text: lines.join('\n'),
    spacing,
    width: letters * (CAPITAL + spacing),
    height: lines.length * LINE,
  }
}

/** How far letters may move apart to reach across a great state. */
const APART = [1.1, 0.8, 0.55, 0.35]

/** The ways to write a name, in groups: those of the first group are tried at every size first. */
function blocksOf(name: string, isGreat: boolean): Block[][] {
  const text = name.toLocaleUpperCase()
  const broken = [1, 2, 3].flatMap((count) => {
    const lines = breakName(text, count)
    return lines.length === count ? [blockOf(lines, TIGHT)] : []
  })
  if (!isGreat) return [broken]
  return [APART.map((spacing) => blockOf(breakName(text, 1), spacing)), broken]
}

/** Letters grow with the root of the body's area on the screen. */
const BASE = 8.5
const GROWTH = 0.022
/** Sizes that are tried, from what the body asks for downward. */
const SMALLER = [1, 0.86, 0.74, 0.6]

/** The sizes that a name may have, px, largest first. */
function sizesFor({ area, scale, lettering }: Ground, isQuiet: boolean): number[] {
  const wanted = (BASE + GROWTH * Math.sqrt(area) * (scale / lettering)) * (isQuiet ? 0.86 : 1)
  const most = Math.max(LEAST, Math.min(MOST, wanted))
  const sizes = SMALLER.map((part) => Math.max(LEAST, most * part))
  return [...new Set(sizes)].map((size) => size * lettering)
}

/** So many spots are handed on, for the map to choose from. */
const SPOTS = 9

/**
 * A name in capitals within its body: where it is free of all that it is to keep off, or smaller;
 * where it is free nowhere, as small as it goes, in case that what is in the way is not drawn.
 * Null where it does not fit into the body at any size.
 */
export function letter(
  name: string,
  ground: Ground,
  { isGreat, isQuiet }: { isGreat: boolean; isQuiet: boolean },
): Placed | null {
  const { slices, heart, before, scale } = ground
  let crowded: Placed | null = null
  for (const group of blocksOf(name, isGreat)) {
    for (const px of sizesFor(ground, isQuiet)) {
      for (const block of group) {
        const [width, height] = [(block.width * px) / scale, (block.height * px) / scale]
        const rooms = roomsIn(slices, width, height)
        if (before && isRoom(slices, before, width, height)) rooms.push(before)
        if (rooms.length === 0) continue
        const [hx, hy] = before ?? heart
        const near = ([x, y]: Flat) => Math.hypot(x - hx, y - hy)
        const spots = rooms.sort((a, b) => near(a) - near(b))
        const isFree = ([x, y]: Flat) =>
          ground.isFree({
            ...{ left: x - width / 2, right: x + width / 2 },
            ...{ top: y - height / 2, bottom: y + height / 2 },
          })
        const free = spread(spots, height, isFree)
        if (free.length > 0) return { block, px, spots: free }
        crowded = { block, px, spots: spread(spots, height) }
      }
    }
  }
  return crowded
}

/**
 * The best spots of many that lie apart, so that where one is taken another may be free. What is
 * costly to know of a spot is asked last, and only until there are enough of them.
 */
function spread(
  spots: readonly Flat[],
  apart: number,
  isFree: (spot: Flat) => boolean = () => true,
): Flat[] {
  const kept: Flat[] = []
  for (const spot of spots) {
    if (kept.length === SPOTS) break
    const [x, y] = spot
    if (kept.every(([kx, ky]) => Math.hypot(x - kx, y - ky) > apart * 0.8) && isFree(spot))
      kept.push([x, y])
  }
  return kept
}
