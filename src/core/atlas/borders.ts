import type { Position } from '../life/model'
import type { Ownership, State } from './model'
import type { UnitMesh } from './topology'

/**
 * `state` between independent states, `inner` within one empire (a colony beside a colony, a
 * dependency beside its metropole), `loose` where one side was occupied, disputed, contested or
 * unsettled, so that the line is a front or a claim rather than a border.
 */
export type BorderKind = 'state' | 'inner' | 'loose'

export interface Border {
  /** Number of the line in the mesh. */
  arc: number
  line: readonly Position[]
  sides: [Ownership, Ownership]
  kind: BorderKind
  /** Kilometres that the line may lie off: the worse of its two sides. */
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

/** Lines between different owners. Coasts are none: no border runs over the sea. */
export function bordersOf(
  mesh: UnitMesh,
  owners: ReadonlyMap<string, Ownership>,
  states: ReadonlyMap<string, State>,
): Border[] {
  return mesh.arcs.flatMap((line, arc): Border[] => {
    const [first, second] = mesh.sides[arc] ?? []
    const a = first === undefined ? undefined : owners.get(first)
    const b = second === undefined ? undefined : owners.get(second)
    if (!a || !b || isSame(a, b)) return []
    const exactnessKm = Math.max(a.exactnessKm, b.exactnessKm)
    return [{ arc, line, sides: [a, b], kind: kindOf(a, b, states), exactnessKm }]
  })
}
