import { rgba, type Rgba } from './gl'
import type { Inks } from '../../look/inks'
import { COMING_CASING, lineOf, OLD_OPACITY, type Line, type LineClass } from '../../look/lines'
import { PART, type Part } from './path-shader'

/** One drawing of a part of the path: a casing, or the core in it. */
export interface Pass {
  part: Part
  /** Px on land at zoom 5; the shader makes lanes at sea thinner. */
  width: number
  /** Px that a casing adds. */
  plus: number
  /** How many times wider an ink casing is than its core. */
  times: number
  /** Cores and ink casings are dashed, light casings are not. */
  core: boolean
  land: Rgba
  sea: Rgba
  /** What a leg fades to as it ages. */
  old: Rgba
}

/** No line grows beyond this, px: dashes could not keep their proportion. */
export const MOST_WIDTH = 7.6
/** The parts of the path in the order in which they lie upon each other, and what each looks like. */
const CLASSES: readonly (readonly [Part, LineClass])[] = [
  [PART.past, 'chapter'],
  [PART.next, 'next'],
  [PART.arrival, 'arrival'],
  [PART.chosen, 'chosen'],
  [PART.ahead, 'left'],
  [PART.done, 'done'],
]

/** What the whole journey to come looks like, asked for: pale in ink. */
function coming(inks: Inks): Pass[] {
  const { width, colour, bed, seaBed } = lineOf('future', inks)
  const pass = (times: number, land: string, sea: string): Pass => ({
    ...{ part: PART.future, width, plus: 0, times, core: true },
    ...{ land: rgba(land), sea: rgba(sea), old: rgba(land) },
  })
  return [pass(COMING_CASING, bed, seaBed), pass(1, colour, colour)]
}

/** A solid bed, and in it the line, whole or broken by how well the way is known. */
function cased(part: Part, { width, plus, colour, bed, seaBed }: Line, inks: Inks): Pass[] {
  const both = { part, width, times: 1 }
  return [
    {
      ...{ ...both, plus, core: false },
      ...{ land: rgba(bed), sea: rgba(seaBed), old: rgba(bed, 0) },
    },
    {
      ...{ ...both, plus: 0, core: true },
      ...{ land: rgba(colour), sea: rgba(colour), old: rgba(inks.old, OLD_OPACITY) },
    },
  ]
}

/** The whole path, bottom to top. */
export const pathPasses = (inks: Inks): Pass[] => [
  ...coming(inks),
  ...CLASSES.flatMap(([part, kind]) => cased(part, lineOf(kind, inks), inks)),
]

/** The stretch of the line where he may be: a soft tint. `width` is overridden by what is known. */
export function bandPass(inks: Inks): Pass {
  return {
    ...{ part: PART.band, width: 14, plus: 0, times: 1, core: false },
    ...{ land: rgba(inks.present, 0.42), sea: rgba(inks.present, 0.42), old: rgba(inks.old, 0) },
  }
}

/** Between stops straight; beyond them level. */
function byZoom(zoom: number, stops: readonly (readonly [zoom: number, value: number])[]): number {
  let before = stops[0] ?? [0, 1]
  for (const stop of stops) {
    if (zoom <= stop[0]) {
      const span = stop[0] - before[0]
      const t = span > 0 ? Math.max(0, (zoom - before[0]) / span) : 0
      return before[1] + (stop[1] - before[1]) * t
    }
    before = stop
  }
  return before[1]
}

/** Factor for the widths of the path. */
export function pathScale(zoom: number): number {
  return byZoom(zoom, [[2, 0.85], [5, 1], [8, 1.5]]) // prettier-ignore
}

/** Width of a pass at a zoom, px. */
export const widthAt = (width: number, zoom: number): number =>
  Math.min(MOST_WIDTH, width * pathScale(zoom))

/** Zooms between which a band parts into its lanes. */
const PARTING = [[6, 0], [7.4, 1]] as const // prettier-ignore

/** How far those that run along one corridor have parted: 0 they are one band, 1 each for itself. */
export const parting = (zoom: number): number => byZoom(zoom, PARTING)

/** Zooms, and px from lane to lane. */
const SPACING = [[2, 0], [6, 0], [7.4, 3.6], [9, 4.8]] as const // prettier-ignore
/** Zooms between which the distance of the lanes grows evenly. */
export const SPACING_ZOOMS = SPACING.map(([zoom]) => zoom)

/** Px from lane to lane, where a route is used several times. */
export function laneSpacing(zoom: number, weight: number): number {
  return byZoom(zoom, SPACING) * weight ** 0.8
}

/** The same for the journey that is chosen: it leaves the band from afar too. */
export function chosenSpacing(zoom: number, weight: number): number {
  return Math.max(laneSpacing(zoom, weight), 3.4 * weight ** 0.8)
}
