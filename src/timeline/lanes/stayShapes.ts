import type { Mark } from '../../look/drawing'
import { INKS } from '../../look/inks'
import { LOOKS } from '../../look/signs/kinds'
import { patternOfBand, tileOf, type Pattern, type Rect } from '../../look/patterns'
import type { Band, StayBand } from './bands'
import { boxOf, fadeStops, inPx, type Stop } from './boxes'
import type { Scale } from '../scale'

/** Px of the lane from top to bottom. */
export const LANE_PX = 20
/** Px that a stay keeps from the top of the lane: the less sure, the lower it is. */
const TOPS: Record<string, number> = { certain: 2, 'less-certain': 4, uncertain: 8 }
const BOTTOM = 2
const EDGE_PX = 0.6

/** A stay as it is drawn on the lane: its colour, its pattern, its edge. */
export interface StayShape extends Rect {
  id: string
  colour: string
  /** The pattern whose tiles are laid over the colour; null: none, or drawn by marks. */
  tile: Pattern | null
  marks: Mark[]
  /** Stops of the mask by which its ends fade, px and opacity; null where both are sharp. */
  stops: Stop[] | null
}

const { paper: inks } = INKS

/** Whether a fade takes up a pixel at either end: of a life drawn whole most do not. */
const isSeen = (stops: readonly Stop[]): boolean =>
  stops.some(([at, opacity], i) => {
    const [before, other] = stops[i - 1] ?? [at, opacity]
    return opacity !== other && at - before >= 1
  })

/** A stay on a lane so wide; null where nothing of it is in sight. */
export function stayShape(stay: StayBand, frame: Scale, widthPx: number): StayShape | null {
  const box = boxOf(frame, stay.from, stay.to)
  if (!box) return null
  const y = TOPS[stay.certainty] ?? 2
  const rect: Rect = { ...inPx(box, widthPx), y, h: LANE_PX - y - BOTTOM }
  const { colour, pattern } = LOOKS[stay.family]
  const faded = fadeStops(frame, stay.fade)?.map(([at, opacity]): Stop => [at * widthPx, opacity])
  return {
    ...{ id: stay.id, ...rect, colour },
    tile: tileOf(pattern, inks) ? pattern : null,
    marks: [
      ...patternOfBand(pattern, rect, inks),
      ...(stay.certainty === 'uncertain' ? [] : [edgeOf(rect, faded !== undefined)]),
    ],
    stops: faded && isSeen(faded) ? faded : null,
  }
}

/** `isOpen`: without the ends, which would draw an end where there is none. */
function edgeOf({ x, y, w, h }: Rect, isOpen: boolean): Mark {
  const by = EDGE_PX / 2
  const [left, right, top, bottom] = [x + by, x + w - by, y + by, y + h - by]
  const d = isOpen
    ? `M${x} ${top}H${x + w}M${x} ${bottom}H${x + w}`
    : `M${left} ${top}H${right}V${bottom}H${left}z`
  return { d, stroke: inks.ink, width: EDGE_PX }
}

/** Where nothing is known: hollow and broken. */
export function unknownShape(band: Band, frame: Scale, widthPx: number): (Rect & Band) | null {
  const box = boxOf(frame, band.from, band.to)
  if (!box) return null
  const { x, w } = inPx(box, widthPx, 3)
  return { ...band, x: x + 0.75, w: w - 1.5, y: 2.75, h: LANE_PX - 5.5 }
}
