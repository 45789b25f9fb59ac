import type { Inks } from '../../look/inks'
import type { MarkerPart } from '../../scene/marker-now'
import { MEANS_SIGNS } from './means-signs'

type Sign = MarkerPart['sign']
type Pen = CanvasRenderingContext2D

/** In the order in which they lie in the texture, row by row. */
export const MARKER_SIGNS: readonly Sign[] = [
  'ring-certain',
  'ring-less-certain',
  'ring-uncertain',
  'ring-loose',
  'ring-last-known',
  'ring-next-known',
  'travel-certain',
  'travel-less-certain',
  'travel-uncertain',
  'pointer',
  ...(Object.keys(MEANS_SIGNS) as (keyof typeof MEANS_SIGNS)[]).map((means): Sign => `means-${means}`), // prettier-ignore
]

/** The texture is of equal cells. */
export const COLUMNS = 8
export const ROWS = Math.ceil(MARKER_SIGNS.length / COLUMNS)
/** The side of a cell, px on the map. */
export const CELL_PX = 64
const RATIO = 2

/** Radii of the disc, px: he stays; he is on the way, and the disc has to hold a pictogram. */
const STAY = 10
const TRAVEL = 15

/** All signs of the marker in one picture. */
export function drawMarkerSigns(inks: Inks): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = COLUMNS * CELL_PX * RATIO
  canvas.height = ROWS * CELL_PX * RATIO
  // Small shapes, drawn once: a graphics card, real or not, would make a program for each kind first.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no 2D canvas')
  MARKER_SIGNS.forEach((sign, index) => {
    const column = index % COLUMNS
    const row = Math.floor(index / COLUMNS)
    pen.setTransform(RATIO, 0, 0, RATIO, (column + 0.5) * CELL_PX * RATIO, (row + 0.5) * CELL_PX * RATIO) // prettier-ignore
    draw(pen, sign, inks)
  })
  return canvas
}

function draw(pen: Pen, sign: Sign, inks: Inks): void {
  if (sign === 'pointer') return drawPointer(pen, inks)
  if (sign === 'ring-loose') return drawLoose(pen, inks)
  if (sign === 'ring-last-known') return drawHollow(pen, inks)
  if (sign === 'ring-next-known') return drawHint(pen, inks)
  if (sign.startsWith('means-')) {
    const means = sign.slice('means-'.length) as keyof typeof MEANS_SIGNS
    return MEANS_SIGNS[means](pen, inks.paper, inks.present)
  }
  const radius = sign.startsWith('travel-') ? TRAVEL : STAY
  const [, , certainty] = /^(ring|travel)-(.+)$/.exec(sign) ?? []
  if (certainty === 'certain') return drawSure(pen, radius, inks)
  drawUnsure(pen, radius, inks, certainty === 'uncertain')
}

function circle(pen: Pen, radius: number): void {
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
}

function fill(pen: Pen, radius: number, colour: string): void {
  circle(pen, radius)
  pen.fillStyle = colour
  pen.fill()
}

function ring(pen: Pen, radius: number, width: number, colour: string, pieces = 0, share = 0.5) {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.lineCap = 'butt'
  if (!pieces) {
    circle(pen, radius)
    pen.stroke()
    return
  }
  const step = (2 * Math.PI) / pieces
  for (let piece = 0; piece < pieces; piece++) {
    const middle = -Math.PI / 2 + (piece + 0.5) * step
    pen.beginPath()
    pen.arc(0, 0, radius, middle - (step * share) / 2, middle + (step * share) / 2)
    pen.stroke()
  }
}

/** Certain: a whole disc in a whole ring. */
function drawSure(pen: Pen, radius: number, inks: Inks): void {
  fill(pen, radius + 1.75, inks.ink)
  fill(pen, radius, inks.paper)
  fill(pen, radius - (radius > STAY ? 1.5 : 3), radius > STAY ? inks.present : inks.path)
}

/** Less certain: the ring is broken in four. Uncertain: it is a wreath of dots, and the disc shrinks. */
function drawUnsure(pen: Pen, radius: number, inks: Inks, isLeast: boolean): void {
  const disc = radius > STAY ? inks.present : inks.path
  fill(pen, radius + 4, inks.paper)
  fill(pen, radius - (radius > STAY ? 1 : isLeast ? 5 : 3), disc)
  if (!isLeast) return ring(pen, radius + 2, 2.2, inks.ink, 4, 0.66)
  const dots = radius > STAY ? 14 : 10
  for (let index = 0; index < dots; index++) {
    const angle = (2 * Math.PI * index) / dots
    pen.beginPath()
    pen.arc(Math.cos(angle) * (radius + 1.6), Math.sin(angle) * (radius + 1.6), 1.45, 0, 7)
    pen.fillStyle = inks.ink
    pen.fill()
  }
}

/** Somewhere in a wide area: no spot to point at, only a haze with its middle left open. */
function drawLoose(pen: Pen, inks: Inks): void {
  const haze = pen.createRadialGradient(0, 0, 3, 0, 0, 24)
  haze.addColorStop(0, `${inks.path}cc`)
  haze.addColorStop(0.45, `${inks.path}77`)
  haze.addColorStop(1, `${inks.path}00`)
  circle(pen, 24)
  pen.fillStyle = haze
  pen.fill()
  ring(pen, 13, 1.6, inks.ink, 16, 0.4)
}

/** Nobody knows; he was seen here last: hollow, broken and without the path's colour. */
function drawHollow(pen: Pen, inks: Inks): void {
  ring(pen, 10.5, 6, inks.paper)
  ring(pen, 10.5, 2.2, inks.ink, 6, 0.62)
}

/** Where he is seen next: hardly there. */
function drawHint(pen: Pen, inks: Inks): void {
  ring(pen, 8, 4, inks.paper)
  ring(pen, 8, 1.4, inks.ink, 10, 0.45)
}

/** Peeps out from behind the disc: where he is heading. */
function drawPointer(pen: Pen, inks: Inks): void {
  pen.beginPath()
  pen.moveTo(0, -TRAVEL - 11)
  pen.lineTo(8, -TRAVEL + 3)
  pen.lineTo(-8, -TRAVEL + 3)
  pen.closePath()
  pen.lineJoin = 'round'
  pen.strokeStyle = inks.paper
  pen.lineWidth = 4
  pen.stroke()
  pen.fillStyle = inks.ink
  pen.fill()
}
