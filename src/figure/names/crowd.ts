import type { Px } from '../svg'

/** A box on the picture, px. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What stands somewhere, in bits. */
export const TAKEN = {
  /** A name, or the marker: nothing may lie over it. */
  name: 1,
  /** The path told, or of the chapter: no name may. */
  path: 2,
  /** A sign of a place. */
  sign: 4,
  /** The rest of the path. */
  old: 8,
} as const

/** Px of a cell. */
const CELL = 3

/** Who stands where on a picture, in small cells. */
export interface Crowd {
  width: number
  height: number
  takeBox(box: Box, as: number): void
  takeLine(line: readonly Px[], width: number, as: number): void
  /** All that stands in a box, in bits, and how many cells of it are taken by signs or old paths. */
  within(box: Box): { bits: number; cells: number }
}

export function createCrowd(width: number, height: number): Crowd {
  const columns = Math.ceil(width / CELL)
  const rows = Math.ceil(height / CELL)
  const cells = new Uint8Array(columns * rows)
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor(x / CELL)))
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor(y / CELL)))
  const isOff = ({ left, right, top, bottom }: Box) =>
    right < 0 || bottom < 0 || left > width || top > height

  function each(box: Box, visit: (cell: number) => void): void {
    if (isOff(box)) return
    for (let y = row(box.top); y <= row(box.bottom); y++)
      for (let x = column(box.left); x <= column(box.right); x++) visit(y * columns + x)
  }
  const takeBox = (box: Box, as: number) =>
    each(box, (cell) => {
      cells[cell] = (cells[cell] ?? 0) | as
    })

  return {
    width,
    height,
    takeBox,
    takeLine(line, across, as) {
      const half = across / 2
      line.forEach(([bx, by], index) => {
        const [ax, ay] = line[index - 1] ?? [bx, by]
        const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / CELL))
        for (let step = 0; step <= steps; step++) {
          const [x, y] = [ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps]
          takeBox({ left: x - half, right: x + half, top: y - half, bottom: y + half }, as)
        }
      })
    },
    within(box) {
      let [bits, soft] = [0, 0]
      each(box, (cell) => {
        const own = cells[cell] ?? 0
        bits |= own
        if (own & (TAKEN.sign | TAKEN.old)) soft++
      })
      return { bits, cells: soft }
    },
  }
}
