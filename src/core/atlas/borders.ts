import type { Ownership, State } from './model'

/**
 * `state` between independent states, `inner` within one empire (a colony beside a colony, a
 * dependency beside its metropole), `loose` where one side was occupied, disputed, contested or
 * unsettled, so that the line is a front or a claim rather than a border.
 */
export type BorderKind = 'state' | 'inner' | 'loose'

/** What runs between two pieces of land. */
export interface Border {
  kind: BorderKind
  /** Kilometres that it may lie off: the worse of its two sides. */
  exactnessKm: number
}

const LOOSE: readonly string[] = ['occupied', 'disputed', 'contested', 'unsettled']

function kindOf(a: Ownership, b: Ownership, states: ReadonlyMap<string, State>): BorderKind {
  if (LOOSE.includes(a.status) || LOOSE.includes(b.status)) return 'loose'
  return states.get(a.state)?.family === states.get(b.state)?.family ? 'inner' : 'state'
}

/** Two pieces are one on the map when the same state has them in the same standing. */
const isSame = (a: Ownership, b: Ownership) =>
  a.state === b.state && LOOSE.includes(a.status) === LOOSE.includes(b.status)

/** The border between two neighbours by who has each; null where the map shows them as one. */
export function borderBetween(
  a: Ownership,
  b: Ownership,
  states: ReadonlyMap<string, State>,
): Border | null {
  if (isSame(a, b)) return null
  return { kind: kindOf(a, b, states), exactnessKm: Math.max(a.exactnessKm, b.exactnessKm) }
}
