import { LOOKS, type Family } from '../../look/kinds'
import type { Band, Bands, StayBand } from './bands'
import { boxOf, fadeStops, inPx, type Stop } from './boxes'
import type { Scale } from '../scale'
import type { LanePen } from './useLane'

type Pen = CanvasRenderingContext2D
interface Rect {
  x: number
  y: number
  w: number
  h: number
}

/** Px that a stay keeps from the top of the lane: the less sure, the lower it is. */
const TOPS: Record<string, number> = { certain: 2, 'less-certain': 4, uncertain: 8 }
const BOTTOM = 2
/** What is drawn into the colour of a kind, to tell it without colour. */
const CREAM = '#fbf7ec'

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(Math.ceil((to - from) / by), 0) }, (_, i) => from + i * by)
}

const PATTERNS: Partial<Record<Family, (pen: Pen, rect: Rect, ink: string) => void>> = {
  prison(pen, { x, y, w, h }) {
    pen.strokeStyle = CREAM
    pen.beginPath()
    for (const left of steps(x - h, x + w, 5.5)) {
      pen.moveTo(left, y + h)
      pen.lineTo(left + h, y)
    }
    pen.stroke()
  },
  front(pen, { x, y, w, h }, ink) {
    pen.fillStyle = ink
    for (const left of steps(x + 1, x + w, 5))
      for (const top of steps(y + 1.5, y + h, 5)) pen.fillRect(left, top, 2, 2)
  },
  asylum(pen, { x, y, w, h }) {
    pen.fillStyle = CREAM
    pen.fillRect(x + 1, y + h * 0.33, w - 2, h * 0.34)
  },
  hiding(pen, { x, y, w, h }, ink) {
    pen.fillStyle = ink
    for (const left of steps(x, x + w, 4)) pen.fillRect(left, y, 1, h)
  },
}

/** A stay with sharp ends; `isOpen`: without the edge that would draw an end where there is none. */
function drawBody(
  pen: Pen,
  rect: Rect,
  { family, certainty }: StayBand,
  ink: string,
  isOpen: boolean,
) {
  const { x, y, w, h } = rect
  pen.save()
  pen.beginPath()
  pen.rect(x, y, w, h)
  pen.clip()
  pen.fillStyle = LOOKS[family].colour
  pen.fillRect(x, y, w, h)
  PATTERNS[family]?.(pen, rect, ink)
  if (certainty !== 'uncertain') {
    pen.strokeStyle = ink
    const beyond = isOpen ? 2 : 0
    pen.strokeRect(x - beyond, y, w + 2 * beyond, h)
  }
  pen.restore()
}

/** Leaves of what lies in a rect what its stops, px and opacity, let through. */
function fade(pen: Pen, { x, y, w, h }: Rect, stops: readonly Stop[]): void {
  const [from, to] = [stops[0]?.[0] ?? x, stops.at(-1)?.[0] ?? x]
  // A band that is drawn wider than it is fades over what is drawn.
  const width = Math.max(to - from, w)
  const gradient = pen.createLinearGradient(from, 0, from + width, 0)
  for (const [at, opacity] of stops)
    gradient.addColorStop((at - from) / Math.max(to - from, 1e-9), `rgb(0 0 0 / ${opacity})`)
  pen.save()
  // Only there: the rest of the lane stays as it is.
  pen.beginPath()
  pen.rect(x, y, w, h)
  pen.clip()
  pen.globalCompositeOperation = 'destination-in'
  pen.fillStyle = gradient
  pen.fillRect(x, y, w, h)
  pen.restore()
}

function drawUnknown(
  { pen, widthPx, heightPx, inkSoft, paper }: LanePen,
  band: Band,
  frame: Scale,
) {
  const box = boxOf(frame, band.from, band.to)
  if (!box) return
  const { x, w } = inPx(box, widthPx, 3)
  pen.fillStyle = paper
  pen.fillRect(x, 2, w, heightPx - 4)
  pen.strokeStyle = inkSoft
  pen.lineWidth = 1.5
  pen.setLineDash([4, 3])
  pen.strokeRect(x + 0.75, 2.75, w - 1.5, heightPx - 5.5)
}

/** A pen on a lane of its own, as large as another's. */
function scratchFor({ canvas }: Pen): Pen | null {
  const scratch = document.createElement('canvas')
  scratch.width = canvas.width
  scratch.height = canvas.height
  return scratch.getContext('2d', { willReadFrequently: true })
}

/** Whether a fade takes up a pixel at either end: of a life drawn whole most do not. */
const isSeen = (stops: readonly Stop[]): boolean =>
  stops.some(([at, opacity], i) => {
    const [before, other] = stops[i - 1] ?? [at, opacity]
    return opacity !== other && at - before >= 1
  })

/** Draws a stay that fades: apart from the lane first, as others may lie under it. */
function drawFading(lane: LanePen, scratch: Pen, rect: Rect, stay: StayBand, stops: Stop[]): void {
  const { pen, widthPx, ink } = lane
  const { width, height } = pen.canvas
  const ratio = width / widthPx
  scratch.setTransform(pen.getTransform())
  drawBody(scratch, rect, stay, ink, true)
  fade(scratch, rect, stops)
  // Whole pixels, or it would be blurred.
  const from = Math.max(Math.floor(rect.x * ratio), 0)
  const to = Math.min(Math.ceil((rect.x + rect.w) * ratio), width)
  if (to <= from) return
  pen.save()
  pen.resetTransform()
  pen.drawImage(scratch.canvas, from, 0, to - from, height, from, 0, to - from, height)
  pen.restore()
  scratch.resetTransform()
  scratch.clearRect(from, 0, to - from, height)
}

/** Where he stayed, faint where the dates leave it open; hollow where nothing is known. */
export function drawStays(lane: LanePen, { stays, unknown }: Bands, frame: Scale): void {
  const { pen, widthPx, heightPx, ink } = lane
  const scratch = scratchFor(pen)
  for (const stay of stays) {
    const box = boxOf(frame, stay.from, stay.to)
    if (!box) continue
    const y = TOPS[stay.certainty] ?? 2
    const rect = { ...inPx(box, widthPx), y, h: heightPx - y - BOTTOM }
    const stops = fadeStops(frame, stay.fade)?.map(([at, opacity]): Stop => [at * widthPx, opacity])
    if (stops && scratch && isSeen(stops)) drawFading(lane, scratch, rect, stay, stops)
    else drawBody(pen, rect, stay, ink, stops !== null)
  }
  for (const band of unknown) drawUnknown(lane, band, frame)
}
