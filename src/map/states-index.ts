import type { Flat } from './states-body'
import { areApart, type FlatBox } from './states-clip'
import type { TileId } from './states-tile-id'

/** Steps across a tile, as MapLibre has them. */
export const EXTENT = 8192
const PX_PER_TILE = 512

/** Something that is cut into tiles. */
export interface Shape<T> {
  tags: T
  box: FlatBox
  /** Its lines, or its rings, within a window, px of zoom 0. */
  cut(window: FlatBox): Flat[][]
}

/** What of a shape lies in a tile, in steps from its north-western corner. */
export interface Piece<T> {
  tags: T
  lines: [x: number, y: number][][]
}

/** So many tiles are kept as they were cut: on another day the same ones are drawn. */
const KEPT = 64

/** A tile with so many px around it, moved by whole worlds. */
function windowOf({ z, x, y }: TileId, bufferPx: number, worlds: number): FlatBox {
  const size = PX_PER_TILE * 2 ** -z
  const margin = bufferPx * 2 ** -z
  const left = x * size - worlds * PX_PER_TILE
  return {
    left: left - margin,
    top: y * size - margin,
    right: left + size + margin,
    bottom: (y + 1) * size + margin,
  }
}

function cutShapes<T>(shapes: readonly Shape<T>[], tile: TileId, bufferPx: number): Piece<T>[] {
  const steps = (EXTENT / PX_PER_TILE) * 2 ** tile.z
  return [0, 1, -1].flatMap((worlds) => {
    const window = windowOf(tile, bufferPx, worlds)
    const step = ([x, y]: Flat): [number, number] => [
      Math.round((x + worlds * PX_PER_TILE) * steps - tile.x * EXTENT),
      Math.round(y * steps - tile.y * EXTENT),
    ]
    return shapes.flatMap(({ tags, box, cut }): Piece<T>[] => {
      if (areApart(box, window)) return []
      const lines = cut(window).map((line) => line.map(step))
      return lines.length > 0 ? [{ tags, lines }] : []
    })
  })
}

/**
 * What of some shapes lies in a tile or within so many px of it, in whichever copy of the world.
 * The vertices are kept as they are: the level is thinned already, and neighbours must keep the same.
 */
export function createIndex<T>(
  shapes: readonly Shape<T>[],
  bufferPx: number,
): (tile: TileId) => Piece<T>[] {
  const kept = new Map<string, Piece<T>[]>()
  return (tile) => {
    const key = `${String(tile.z)}/${String(tile.x)}/${String(tile.y)}`
    const pieces = kept.get(key) ?? cutShapes(shapes, tile, bufferPx)
    kept.delete(key)
    kept.set(key, pieces)
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(oldest)
    }
    return pieces
  }
}
