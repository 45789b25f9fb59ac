import type { Feature } from 'geojson'
import type { UnitMesh } from '../core/atlas'
import type { Position } from '../core/life/model'

interface Shore {
  unit: string
  /** With the land on the right hand. */
  line: Position[]
}

const known = new WeakMap<UnitMesh, Shore[]>()

/** Lines with land on one side only. */
function shoresOf(mesh: UnitMesh): Shore[] {
  const found = known.get(mesh) ?? []
  if (known.has(mesh)) return found
  known.set(mesh, found)
  for (const { id, arcs } of mesh.geometries.values()) {
    for (const arc of arcs.flat(2)) {
      const at = arc < 0 ? ~arc : arc
      const line = mesh.arcs[at] ?? []
      // Where the map ends at the antimeridian there is no shore.
      if (mesh.sides[at]?.length !== 1 || line.every(([x]) => Math.abs(x) > 179.99)) continue
      found.push({ unit: id, line: arc < 0 ? [...line].reverse() : [...line] })
    }
  }
  return found
}

/**
 * The shores by tint, for a margin of the tint off the coast: simplified units fall short of the
 * coast of the ground here and there, and the sea masks what is too much.
 */
export function shores(mesh: UnitMesh, tintOf: (unit: string) => number | null): Feature[] {
  const byTint = new Map<number, Position[][]>()
  for (const { unit, line } of shoresOf(mesh)) {
    const tint = tintOf(unit)
    if (tint === null) continue
    const lines = byTint.get(tint)
    if (lines) lines.push(line)
    else byTint.set(tint, [line])
  }
  return [...byTint].map(([shore, coordinates]) => ({
    type: 'Feature',
    properties: { shore },
    geometry: { type: 'MultiLineString', coordinates },
  }))
}
