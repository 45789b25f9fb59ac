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
