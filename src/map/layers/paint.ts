import type { Drawing, Mark } from '../../look/drawing'

type Pen = CanvasRenderingContext2D

/** A sign as MapLibre takes it: pixels, and how many of them make one px. */
export interface Image {
  id: string
  image: ImageData
  pixelRatio: number
}

/** Pixels per px in which signs are drawn; they are shown smaller, never larger. */
export const RATIO = 2

/** Draws a drawing with its middle where the pen has its origin. */
export function paint(pen: Pen, { marks }: Pick<Drawing, 'marks'>): void {
  for (const mark of marks) paintMark(pen, mark)
}

function paintMark(pen: Pen, { d, fill, stroke, width, dash, round, opacity, from }: Mark): void {
  pen.save()
  pen.globalAlpha = opacity ?? 1
  if (from) {
    pen.scale(from.scale, from.scale)
    pen.translate(from.x, from.y)
  }
  const path = new Path2D(d)
  if (fill) {
    pen.fillStyle = fill
    pen.fill(path)
  }
  if (stroke) {
    pen.strokeStyle = stroke
    pen.lineWidth = width ?? 1
    pen.lineJoin = 'round'
    pen.lineCap = round ? 'round' : 'butt'
    pen.setLineDash(dash ? [...dash] : [])
    pen.stroke(path)
  }
  pen.restore()
}

/** A drawing as pixels, `scale` times as large as it is. */
export function imageOf(id: string, drawing: Drawing, scale: number): Image {
  const { left, top, width, height } = drawing.box
  const element = document.createElement('canvas')
  element.width = Math.ceil(width * scale * RATIO)
  element.height = Math.ceil(height * scale * RATIO)
  // Small shapes, drawn once and read back: the processor does that sooner than a graphics card.
  const pen = element.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no 2D canvas')
  pen.scale(scale * RATIO, scale * RATIO)
  pen.translate(-left, -top)
  paint(pen, drawing)
  const image = pen.getImageData(0, 0, element.width, element.height)
  return { id, image, pixelRatio: RATIO }
}
