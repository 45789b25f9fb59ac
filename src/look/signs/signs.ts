import { boxAround, circle, type Drawing, type Mark } from '../drawing'
import type { Inks } from '../inks'
import { LOOKS, type Family } from './kinds'
import { patternIn, ringIn, type Pattern } from '../patterns'
import { cornersOf, outlineOf, reachOf, SHAPES, type Shape } from './shapes'

/** Radii of the signs on the map, px; five steps tell more than a smooth scale can. */
export const RADII = [3, 4, 5.5, 7.5, 10] as const
/** The radius of a sign that stands in a line of text, px. */
export const MARK_RADIUS = 6
/** Px of the edge of a sign, and of what is left of that of an old place: paler, many would turn to mud. */
const EDGE = 1.4
const OLD_EDGE = 1.2
/** Px by which paper keeps a sign off its ground. */
const HALO = 2

/** The sign of a family of stays, wherever it stands: colour, pattern and edge. */
export function sign(family: Family, radius: number, inks: Inks): Drawing {
  const { shape, pattern, colour } = LOOKS[family]
  const d = outlineOf(shape, radius)
  return {
    marks: [
      { d, fill: colour },
      ...patternOf(pattern, shape, radius, inks),
      { d, stroke: inks.ink, width: EDGE },
    ],
    box: boxAround(radius * reachOf(shape) + EDGE / 2),
  }
}

/** A sign for a line of text: in a square of one size, in the middle of which its shape stands. */
export function markOf(family: Family, inks: Inks): Drawing {
  const drawing = sign(family, MARK_RADIUS, inks)
  const heights = cornersOf(LOOKS[family].shape, MARK_RADIUS).map(([, y]) => y)
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2
  const side = 2 * (MARK_RADIUS * MOST_REACH + EDGE / 2)
  const [left, top] = [-side / 2, middle - side / 2]
  return { ...drawing, box: { left, top, width: side, height: side } }
}
const MOST_REACH = Math.max(...SHAPES.map(reachOf))

function patternOf(pattern: Pattern, shape: Shape, radius: number, inks: Inks): Mark[] {
  const inner = (inside: number) => outlineOf(shape, ringIn(radius, inside))
  return patternIn(pattern, { corners: cornersOf(shape, radius), inner }, inks)
}

/** A sign on the map: the same, kept off every tint by paper. */
export function signOnMap(family: Family, radius: number, inks: Inks): Drawing {
  const { marks } = sign(family, radius, inks)
  const { shape } = LOOKS[family]
  const halo = { d: outlineOf(shape, radius), stroke: inks.paper, width: 2 * HALO }
  return { marks: [halo, ...marks], box: boxAround(radius * reachOf(shape) + HALO) }
}

/** A place of long ago: a ring in the shape of its kind of stay. */
export function oldSign(shape: Shape, radius: number, inks: Inks): Drawing {
  const d = outlineOf(shape, radius * 0.8)
  return {
    marks: [
      { d, fill: inks.paper, opacity: 0.7 },
      { d, stroke: inks.old, width: OLD_EDGE },
    ],
    box: boxAround(radius * reachOf(shape) + HALO),
  }
}

/** A place that is not reached yet: a broken ring, whatever kind of stay it will have. */
export function aheadSign(radius: number, inks: Inks): Drawing {
  const ring = radius - 0.2
  const part = (2 * Math.PI * ring) / (radius > 6 ? 8 : 6)
  return {
    marks: [
      { d: circle(radius - 0.75), fill: inks.paper, opacity: 0.85 },
      ...[{ d: circle(ring), stroke: inks.ink, width: 1.3, opacity: 0.8, dash: [0.62 * part, 0.38 * part] }], // prettier-ignore
    ],
    box: boxAround(radius + HALO),
  }
}

/** A place where nobody stayed, but of which something is told: a dot. */
export const spotSign = ({ faint, paper }: Inks): Drawing => ({
  marks: [
    { d: circle(SPOT.radius), stroke: paper, width: 2 * SPOT.edge },
    { d: circle(SPOT.radius), fill: faint },
  ],
  box: boxAround(MARK_RADIUS),
})

/** The middle of a region that has no other sign: the same, hollow. */
export const middleSign = ({ faint, paper }: Inks): Drawing => ({
  marks: [
    { d: circle(SPOT.radius), fill: paper },
    { d: circle(SPOT.radius), stroke: faint, width: SPOT.edge },
  ],
  box: boxAround(MARK_RADIUS),
})
/** Px of such a dot and of its edge. */
export const SPOT = { radius: 2.4, edge: 1.1 } as const

/** An arrowhead with a light edge, pointing right: along the line. */
export function arrowSign({ ink, paper }: Inks): Drawing {
  const d = 'M-3.5 -4.5L5 0L-3.5 4.5L-1.5 0z'
  return {
    marks: [
      { d, stroke: paper, width: 2.5 },
      { d, fill: ink },
    ],
    box: boxAround(8),
  }
}

/** Where nobody knows the whereabouts: a broken ring, hollow; also in lists and on the track. */
export function unknownSign({ ink }: Inks): Drawing {
  const part = (2 * Math.PI * MARK_RADIUS) / 6
  const dash = [0.62 * part, 0.38 * part]
  return {
    marks: [{ d: circle(MARK_RADIUS), stroke: ink, width: 2, dash }],
    box: boxAround(MARK_RADIUS + 1),
  }
}

/** The place that another account has: a double ring, hollow. */
export function otherPlaceSign({ ink, paper }: Inks): Drawing {
  const ring = (radius: number): Mark[] => [
    { d: circle(radius), fill: paper },
    { d: circle(radius), stroke: ink, width: OTHER_PLACE.edge },
  ]
  return {
    marks: OTHER_PLACE.radii.flatMap(ring),
    box: boxAround(OTHER_PLACE.radii[0] + OTHER_PLACE.edge),
  }
}
/** Its rings and their edge, px. */
export const OTHER_PLACE = { radii: [9.5, 5], edge: 1.2 } as const
