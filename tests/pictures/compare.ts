import pixelmatch from 'pixelmatch'
import type { PNG } from 'pngjs'

/** How far colours may lie apart (0 to 1, of the library's measure) before a pixel differs: a tint is faint. */
const COLOUR = 0.05
/** Px of the side of a tile. */
const TILE = 20
/**
 * Of the pixels of one tile, and of the whole picture, the share that may differ. Two machines draw
 * the edges of letters and lines a little otherwise, which spreads thinly over a picture; of a layer
 * that is missing some tile has a piece: of the finest of them no more than twice as much as this.
 */
const MOST_OF_TILE = 0.04
const MOST_OF_ALL = 0.02

type Picture = Pick<PNG, 'width' | 'height' | 'data'>

export interface Difference {
  /** Share of the pixels that differ: of the worst tile, and of all. */
  tile: number
  all: number
  isSame: boolean
  /** Drawn: what differs in red. */
  data: Uint8Array
}

/** Compares two pictures; pictures of two sizes differ in everything. */
export function compare(drawn: Picture, stored: Picture): Difference {
  const { width, height } = drawn
  const data = new Uint8Array(width * height * 4)
  if (width !== stored.width || height !== stored.height)
    return { tile: 1, all: 1, isSame: false, data }
  const options = { threshold: COLOUR, diffMask: true }
  const count = pixelmatch(drawn.data, stored.data, data, width, height, options)
  const across = Math.ceil(width / TILE)
  const tiles = new Map<number, number>()
  for (let i = 0; i < width * height; i++) {
    // What is only smoothed otherwise is painted yellow, and does not count.
    if (data[4 * i + 3] === 0 || (data[4 * i + 1] ?? 0) > 0) continue
    const tile = across * Math.floor(i / width / TILE) + Math.floor((i % width) / TILE)
    tiles.set(tile, (tiles.get(tile) ?? 0) + 1)
  }
  const tile = Math.max(0, ...tiles.values()) / TILE ** 2
  const all = count / (width * height)
  return { tile, all, isSame: tile <= MOST_OF_TILE && all <= MOST_OF_ALL, data }
}
