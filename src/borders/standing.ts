import type { Atlas, Ownership } from '../core/atlas'

/**
 * What a hatch says: `held` by another than whose ground it is, `claimed` by another, under a
 * `suzerain`, or `contested` so that nobody had it.
 */
export type HatchKind = 'held' | 'claimed' | 'suzerain' | 'contested'
export const HATCH_KINDS: readonly HatchKind[] = ['held', 'claimed', 'suzerain', 'contested']

export interface Standing {
  /** The family whose tint lies on the ground; null for bare paper. */
  ground: string | null
  /** The family whose stripes lie over it (null: those of no one), if any. */
  hatch: { kind: HatchKind; family: string | null } | null
  /** The state whose name the land bears; null where no name is due. */
  named: string | null
}

const familyOf = (atlas: Atlas, state: string | null): string | null =>
  state === null ? null : (atlas.states.get(state)?.family ?? null)

/**
 * How the map shows who had a piece of land. The ground is whose it was in law, stripes are who
 * else had a hand on it; an empire's dependencies carry the empire's tint.
 */
export function standingOf(atlas: Atlas, row: Ownership): Standing {
  const { state, status, sovereign } = row
  const own = familyOf(atlas, state)
  const law = familyOf(atlas, sovereign)
  const plain: Standing = { ground: own, hatch: null, named: state }
  if (state === 'none') return { ground: null, hatch: null, named: null }
  if (state === 'contested') {
    return { ground: null, hatch: { kind: 'contested', family: null }, named: state }
  }
  switch (status) {
    case 'contested':
      return { ...plain, hatch: { kind: 'contested', family: null } }
    case 'occupied':
      if (law === null || law === own) return plain
      return { ground: law, hatch: { kind: 'held', family: own }, named: sovereign }
    case 'disputed':
      return { ...plain, hatch: { kind: 'claimed', family: law === own ? null : law } }
    case 'vassal':
      if (law === null || law === own) return plain
      return { ...plain, hatch: { kind: 'suzerain', family: law } }
    case 'autonomous':
    case 'colony':
    case 'mandate':
      return { ...plain, ground: law ?? own }
    default:
      return plain
  }
}
