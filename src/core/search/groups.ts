import type { FoundKind } from './document'
import type { Hit } from './search'

/** What was found of one kind, best first. */
export interface HitGroup {
  kind: FoundKind
  hits: Hit[]
}

/** Hits by their kind, the kind with the best one first. Nothing is left out. */
export function groupsOf(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<FoundKind, HitGroup>()
  for (const hit of hits) {
    const group = groups.get(hit.kind) ?? { kind: hit.kind, hits: [] }
    group.hits.push(hit)
    groups.set(hit.kind, group)
  }
  return [...groups.values()]
}
