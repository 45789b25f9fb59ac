import type { RouteKind } from '../core/life/vocabulary'
import type { Box, Drawing, Mark } from './drawing'
import type { Inks } from './inks'
import { AT_SEA, brokenFor, lineOf, type LineClass } from './lines'
import { otherTrackMarks } from './other-track'

/** Px of a piece of line where it is explained. */
export const LENGTH = 32
const HEIGHT = 14
const boxOf = (length: number): Box => ({
  ...{ left: 0, top: -HEIGHT / 2 },
  ...{ width: length, height: HEIGHT },
})
/** Px that a piece of line keeps from the edges: its ends are round. */
const ASIDE = 3

/** Which line: a leg of a class whose way is so well known, and what it is drawn on. */
export interface Piece {
  kind: LineClass
  route: RouteKind
  /** On land or at sea, as on the map; without a ground only the line is drawn, as in a list. */
  ground?: 'land' | 'sea'
  /** Px; `LENGTH` where it is not said. */
  length?: number
}

/** A short piece of line as the map draws it. */
export function lineSign(
  { kind, route, ground, length = LENGTH }: Piece,
  inks: Inks,
  colours: Grounds,
): Drawing {
  const line = lineOf(kind, inks)
  const width = line.width * (ground === 'sea' ? AT_SEA : 1)
  const d = `M${ASIDE} 0H${length - ASIDE}`
  const broken = brokenFor(route, width)
  const bed: Mark = {
    ...{ d, stroke: ground === 'sea' ? line.seaBed : line.bed, round: true },
    ...{ width: broken.width + line.plus, opacity: line.bedOpacity },
  }
  // Round ends stand on the ends of the line.
  const core: Mark = { d, stroke: line.colour, opacity: line.opacity, round: true, ...broken }
  // A casing of ink is broken with its line.
  const isInk = line.bed === inks.ink && broken.dash
  const below = ground ? [{ d: groundPath(length), fill: colours[ground] }] : []
  const beds = isInk ? [{ ...bed, dash: broken.dash }] : [bed]
  return {
    marks: [...below, ...(ground && line.bedOpacity > 0 ? beds : []), core],
    box: boxOf(length),
  }
}

/** What lines lie on where they are explained. */
export interface Grounds {
  land: string
  sea: string
}

const groundPath = (length: number) => `M0 ${-HEIGHT / 2}H${length}V${HEIGHT / 2}H0z`

/** The way that another account has. */
export const otherTrackSign = (inks: Inks, { land }: Grounds): Drawing => ({
  marks: [{ d: groundPath(LENGTH), fill: land }, ...otherTrackMarks(ASIDE, LENGTH - ASIDE, inks)],
  box: boxOf(LENGTH),
})
