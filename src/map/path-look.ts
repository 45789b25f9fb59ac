import { rgba, type Rgba } from './gl'
import type { Inks } from './inks'
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
  /** Length of a dash and of dash and gap, px: of inferred ways, then of schematic ones. */
  dashes: [number, number, number, number]
  land: Rgba
  sea: Rgba
  /** What old strands fade to. */
  old: Rgba
}

/** How much wider the ink casing of a coming stretch is than its core. */
const COMING_CASING = 2.1

/** The passes over one part, bottom to top. */
function coming(part: Part, core: number, colour: string, inks: Inks): Pass[] {
  const w = core * 1.1
  const dashes: Pass['dashes'] = [3.2 * w, 7.2 * w, 0, 3.4 * w * 1.3]
  const pass = (times: number, land: string, sea: string): Pass => ({
    ...{ part, width: core, plus: 0, times, core: true, dashes },
    ...{ land: rgba(land), sea: rgba(sea), old: rgba(land, 0) },
  })
  return [pass(COMING_CASING, inks.ink, inks.seaInk), pass(1, colour, colour)]
}

function travelled(part: Part, core: number, colour: string, inks: Inks): Pass[] {
  const dashes: Pass['dashes'] = [2.4 * core, 5 * core, 0, 2.1 * 1.35 * core]
  const light = { plus: 2.4 * inks.weight, core: false, dashes: [0, 1, 0, 1] as Pass['dashes'] }
  const both = { part, width: core, times: 1 }
  return [
    {
      ...{ ...both, ...light },
      ...{ land: rgba(inks.casing), sea: rgba(inks.seaCasing), old: rgba(inks.casing, 0) },
    },
    {
      ...{ ...both, plus: 0, core: true, dashes },
      ...{ land: rgba(colour), sea: rgba(colour), old: rgba(inks.old) },
    },
  ]
}

/** The whole path, bottom to top. */
export function pathPasses(inks: Inks): Pass[] {
  const w = inks.weight
  return [
    ...coming(PART.future, 1.3 * w, inks.future, inks),
    ...travelled(PART.past, 2.1 * w, inks.path, inks),
    ...coming(PART.ahead, 2.1 * w, inks.ahead, inks),
    ...travelled(PART.done, 3.6 * w, inks.present, inks),
  ]
}

/** The stretch of the line where he may be: a soft tint. `width` is overridden by what is known. */
export function bandPass(inks: Inks): Pass {
  return {
    ...{ part: PART.band, width: 14, plus: 0, times: 1, core: false, dashes: [0, 1, 0, 1] },
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

/** Zooms, and px from lane to lane. */
const SPACING = [[2, 1.2], [4, 2.3], [6, 3.4], [8, 4.6]] as const // prettier-ignore
/** Zooms between which the distance of the lanes grows evenly. */
export const SPACING_ZOOMS = SPACING.map(([zoom]) => zoom)

/** Px from lane to lane, where a route is used several times. */
export function laneSpacing(zoom: number, weight: number): number {
  return byZoom(zoom, SPACING) * weight ** 0.8
}
