import type { JourneyBand } from './bands'
import { boxOf, inPx } from './boxes'
import type { Scale } from '../scale'
import type { LanePen } from './useLane'

/** Px that a journey keeps from the edges of its lane. */
const EDGE = 1
/** How well the route is known: solid, dashed, dotted; px on and off. */
const DASHES: Record<string, [on: number, off: number]> = {
  inferred: [4, 2],
  schematic: [1.5, 2.5],
}

/** When he was on the way. */
export function drawJourneys(lane: LanePen, journeys: readonly JourneyBand[], frame: Scale): void {
  const { pen, widthPx, heightPx, path } = lane
  pen.strokeStyle = path
  pen.lineWidth = heightPx - 2 * EDGE
  for (const { from, to, route } of journeys) {
    const box = boxOf(frame, from, to)
    if (!box) continue
    const { x, w } = inPx(box, widthPx)
    pen.setLineDash(DASHES[route] ?? [])
    pen.beginPath()
    pen.moveTo(x, heightPx / 2)
    pen.lineTo(x + w, heightPx / 2)
    pen.stroke()
  }
}
