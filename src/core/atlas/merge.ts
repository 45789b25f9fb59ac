import type { Position } from '../life/model'
import { joinArcs } from './join'
import { nestRings } from './nest'
import { ringOf, type UnitMesh } from './topology'

/** Outer ring and holes of each part. */
export type Parts = Position[][][]

/** Joins units into what their owner drew as one, dropping the lines between them. */
export function mergeUnits(mesh: UnitMesh, units: readonly string[]): Parts {
  const arcs = units.flatMap((unit) => mesh.geometries.get(unit)?.arcs.flat(2) ?? [])
  return nestRings(joinArcs(mesh, arcs).map((ring) => ringOf(mesh, ring)))
}

/** The units of each group; units that `groupOf` gives null belong to none. */
export function groupUnits(
  mesh: UnitMesh,
  groupOf: (unit: string) => string | null,
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const unit of mesh.geometries.keys()) {
    const group = groupOf(unit)
    if (group === null) continue
    const units = groups.get(group)
    if (units) units.push(unit)
    else groups.set(group, [unit])
  }
  return groups
}

/**
 * A merger that remembers: a group whose units are those of the last date costs nothing, so moving
 * the clock joins only the states that changed.
 */
export function createMerger(mesh: UnitMesh) {
  const known = new Map<string, Parts>()
  return (groupOf: (unit: string) => string | null): Map<string, Parts> => {
    const merged = new Map<string, Parts>()
    for (const [group, units] of groupUnits(mesh, groupOf)) {
      const key = units.join(' ')
      const parts = known.get(key) ?? mergeUnits(mesh, units)
      known.set(key, parts)
      merged.set(group, parts)
    }
    return merged
  }
}
