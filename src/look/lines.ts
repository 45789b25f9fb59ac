import type { RouteKind } from '../core/life/vocabulary'
import { dashesOf, dotsOf } from './dashes'
import type { Inks } from './inks'
import { mixed } from './states'

/**
 * What a leg is to the present, weakest first: to come (asked for), old, of the last years, of the
 * chapter, next, chosen, the one that brought the person, and of the one under way what is left
 * and what is done.
 */
export const LINE_CLASSES = [
  'future', 'old', 'recent', 'chapter', 'next', 'chosen', 'arrival', 'left', 'done',
] as const // prettier-ignore
export type LineClass = (typeof LINE_CLASSES)[number]

/** How a leg of a class is drawn on land; px are those at zoom 5, and grow with the map's scale. */
export interface Line {
  /** Px of the line itself. */
  width: number
  colour: string
  /** How opaque the line is, from 0 to 1. */
  opacity: number
  /** Px by which the bed is wider; 0: there is none. */
  plus: number
  /** The light band below, on land and at sea, which keeps it off every tint; of what is to come, ink. */
  bed: string
  seaBed: string
  /** How opaque the bed is, from 0 to 1. */
  bedOpacity: number
}

/** A lane at sea is thinner by this. */
export const AT_SEA = 0.78
/** What is left of a chapter's width when it is old. */
export const THIN = 1.06 / 1.8
/** Old legs are quiet because they are thin: paler than this they would be lost on the tints. */
export const OLD_OPACITY = 0.9
/** How strong the last years before the chapter are; 1 is the chapter, 0 what is old. */
export const RECENT = 0.55
/** How much wider the ink casing of a coming stretch is than its core. */
export const COMING_CASING = 2.1
/** On a wall, which washes out what is fine, what is broad already grows by less than the rest. */
const GROWS = { broad: 0.42, ahead: 0.75, chapter: 0.85 } as const

/** How a leg of a class is drawn with the inks of a flavour. */
export function lineOf(kind: LineClass, inks: Inks): Line {
  const w = inks.weight
  const [now, rest] = [w ** GROWS.broad, w ** GROWS.ahead]
  const { casing, seaCasing, bed, chapter, path, present, future } = inks
  const line = (width: number, plus: number, colour: string, below = casing): Line => ({
    ...{ width, colour, opacity: 1, plus },
    ...{ bed: below, seaBed: seaCasing, bedOpacity: 1 },
  })
  switch (kind) {
    case 'future': {
      const width = 1.1 * w
      return { ...line(width, (COMING_CASING - 1) * width, future, inks.ink), seaBed: inks.seaInk }
    }
    case 'old':
      return aged(line(1.8 * w ** GROWS.chapter, 2.2 * w, chapter), 0, inks)
    case 'recent':
      return aged(line(1.8 * w ** GROWS.chapter, 2.2 * w, chapter), RECENT, inks)
    case 'chapter':
      return line(1.8 * w ** GROWS.chapter, 2.2 * w, chapter)
    case 'next':
      return line(1.6 * w, 2.2 * w, path)
    case 'chosen':
      return line(2.6 * w, 2.2 * w, path)
    case 'arrival':
      return line(4 * now, 3.8 * now, present)
    case 'left':
      return line(3.2 * rest, 2.4 * rest, present, bed)
    case 'done':
      return line(5.2 * now, 4 * now, present, bed)
  }
}

/** A leg of a chapter as it steps back: thinner, browner, out of its bed. `strength`: 1 not yet, 0 old. */
export function aged(line: Line, strength: number, { old }: Inks): Line {
  const width = line.width * (THIN + (1 - THIN) * strength)
  return {
    ...line,
    ...{ width, plus: line.plus * strength, bedOpacity: strength },
    colour: mixed(line.colour, old, strength),
    opacity: OLD_OPACITY + (1 - OLD_OPACITY) * strength,
  }
}

/**
 * How a line so wide is broken up by how well its way is known, for round ends: dash and gap, px as
 * an SVG `stroke-dasharray` has them, and the width (a dot is stouter than its line). No dashes: whole.
 */
export function brokenFor(route: RouteKind, width: number): { width: number; dash?: number[] } {
  if (route === 'attested') return { width }
  if (route === 'inferred') {
    const { flat, period } = dashesOf(width)
    return { width, dash: [flat, period - flat] }
  }
  const { period, across } = dotsOf(width)
  return { width: across, dash: [0, period] }
}

/** How a journey is broken up on the track, where it is a band and no line: dash and gap, px. */
export const BAND_DASHES: Readonly<Record<RouteKind, readonly number[]>> = {
  attested: [],
  inferred: [4, 2],
  schematic: [1.5, 2.5],
}
