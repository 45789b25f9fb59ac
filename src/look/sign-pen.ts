import type { Inks } from './inks'

export type Pen = CanvasRenderingContext2D

/** A sign as MapLibre takes it: pixels, and how many of them make one px. */
export interface Sign {
  id: string
  image: ImageData
  pixelRatio: number
}

/** Pixels per px in which signs are drawn; they are shown smaller, never larger. */
export const RATIO = 2

/** A pen whose origin is the middle of a square of twice `half`, in units of `scale` pixels. */
export function penOn(half: number, scale: number): Pen {
  const element = document.createElement('canvas')
  element.width = element.height = Math.ceil(half * 2 * scale)
  const pen = element.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no 2D canvas')
  pen.scale(scale, scale)
  pen.translate(half, half)
  return pen
}

export function signOf(id: string, pen: Pen): Sign {
  const { width, height } = pen.canvas
  return { id, image: pen.getImageData(0, 0, width, height), pixelRatio: RATIO }
}

/** Strokes what the pen has traced in ink violet, kept off the ground by paper: vermilion is the path's. */
export function strokeLit(pen: Pen, inks: Inks, width: number): void {
  pen.lineCap = pen.lineJoin = 'round'
  const strokes = [
    [inks.paper, width + 3],
    [inks.namesake, width],
  ] as const
  for (const [colour, px] of strokes) {
    pen.strokeStyle = colour
    pen.lineWidth = px
    pen.stroke()
  }
}
