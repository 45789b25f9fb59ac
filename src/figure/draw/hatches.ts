import type { StatesPalette } from '../../look/states'
import type { HatchKind } from '../../borders/standing'
import { element } from '../svg'

/** Stripes over land: of which kind, and of whose tint (null: no one's). */
export interface Hatch {
  kind: HatchKind
  tint: number | null
}

interface Pattern {
  period: number
  width: number
  /** Degrees; two directions make a lattice. */
  turns: readonly number[]
  opacity: number
}

/** As the drawn map has them: `held` rises, `claimed` falls, a `suzerain` is faint, `contested` crosses. */
const PATTERNS: Record<HatchKind, Pattern> = {
  held: { period: 6.4, width: 1.9, turns: [45], opacity: 0.45 },
  claimed: { period: 7, width: 1.6, turns: [-45], opacity: 0.42 },
  suzerain: { period: 9.9, width: 1.1, turns: [45], opacity: 0.5 },
  contested: { period: 8.5, width: 0.8, turns: [45, -45], opacity: 0.34 },
}

export const patternId = (id: string, { kind, tint }: Hatch): string =>
  `${id}-${kind}-${tint === null ? 'x' : String(tint)}`

/** The definitions of some hatches, each once. */
export function patterns(id: string, hatches: readonly Hatch[], palette: StatesPalette): string {
  const made = new Map(hatches.map((hatch) => [patternId(id, hatch), pattern(id, hatch, palette)]))
  return made.size === 0 ? '' : element('defs', {}, [...made.values()].join(''))
}

/** A tile in which the stripes of 45 degrees meet those of the tiles around. */
function pattern(id: string, hatch: Hatch, { stripes, ink, weight }: StatesPalette): string {
  const { period, width, turns, opacity } = PATTERNS[hatch.kind]
  const side = period * Math.SQRT2 * Math.sqrt(weight)
  const colour = hatch.tint === null ? ink : (stripes[hatch.tint] ?? ink)
  const d = turns
    .map((turn) => {
      const [from, to] = turn > 0 ? [side, 0] : [0, side]
      // The corners that the stripe does not run through get their share of its neighbours.
      return [-1, 0, 1].map((i) => `M${(i * side).toFixed(2)} ${from.toFixed(2)}l${side.toFixed(2)} ${(to - from).toFixed(2)}`).join('') // prettier-ignore
    })
    .join('')
  const line = element('path', {
    ...{ d, fill: 'none', stroke: colour, 'stroke-opacity': String(opacity) },
    'stroke-width': width * weight ** 0.75,
    'stroke-linecap': 'square',
  })
  const box = { width: side.toFixed(2), height: side.toFixed(2), patternUnits: 'userSpaceOnUse' }
  return element('pattern', { id: patternId(id, hatch), ...box }, line)
}
