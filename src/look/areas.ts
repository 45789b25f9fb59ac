import { boxAround, circle, type Drawing } from './drawing'
import type { Inks } from './inks'

/** What a region or an uncertain spot is to the present. */
export type AreaState = 'visited' | 'here'

/** How an area is drawn: what covers it, and its broken edge. */
export interface AreaLook {
  fill: string
  /** Of the filling and of the edge, from 0 to 1. */
  fillOpacity: number
  edgeOpacity: number
}

/** Px of the edge of an area, and its dash and gap in widths of it. */
export const AREA_EDGE = { width: 1.1, dash: [1.5, 2.5] } as const

/** A region or an uncertain spot: strong where the person is now, hardly there once he has left. */
export const areaLook = (state: AreaState, { ink, path }: Inks): AreaLook =>
  state === 'here'
    ? { fill: path, fillOpacity: 0.14, edgeOpacity: 0.8 }
    : { fill: ink, fillOpacity: 0.03, edgeOpacity: 0.35 }

/** A small area, where it is explained; it is the one where the person is. */
export function areaSign(inks: Inks): Drawing {
  const { fill, fillOpacity, edgeOpacity } = areaLook('here', inks)
  const d = circle(9)
  const dash = AREA_EDGE.dash.map((of) => of * AREA_EDGE.width)
  return {
    marks: [
      { d, fill, opacity: fillOpacity },
      { d, stroke: inks.ink, width: AREA_EDGE.width, dash, opacity: edgeOpacity },
    ],
    box: boxAround(10),
  }
}
