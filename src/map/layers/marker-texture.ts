import type { Inks } from '../../look/inks'
import { MARKER_REACH, MARKER_SIGNS, markerSign } from '../../look/signs/marker'
import { paint, RATIO } from './paint'

/** The texture is of equal cells, in the order of `MARKER_SIGNS`, row by row. */
export const COLUMNS = 8
export const ROWS = Math.ceil(MARKER_SIGNS.length / COLUMNS)
/** The side of a cell, px on the map. */
export const CELL_PX = 2 * MARKER_REACH

/** All signs of the marker in one picture. */
export function drawMarkerSigns(inks: Inks): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = COLUMNS * CELL_PX * RATIO
  canvas.height = ROWS * CELL_PX * RATIO
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no 2D canvas')
  MARKER_SIGNS.forEach((sign, index) => {
    const column = index % COLUMNS
    const row = Math.floor(index / COLUMNS)
    pen.setTransform(RATIO, 0, 0, RATIO, (column + 0.5) * CELL_PX * RATIO, (row + 0.5) * CELL_PX * RATIO) // prettier-ignore
    paint(pen, markerSign(sign, inks))
  })
  return canvas
}
