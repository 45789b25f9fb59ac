import type { UnitMesh } from '../core/atlas'
import type { Position } from '../core/life/model'
import { keptVertices } from './simplify'
import { flat } from './states-body'

/**
 * A mesh whose lines keep only the vertices that tell them from straight ones by more than so many
 * px of zoom 0. Lines and units keep their numbers, and neighbours their common line.
 */
export function thinned(mesh: UnitMesh, px: number): UnitMesh {
  const thin = (line: readonly Position[]): Position[] => {
    const plane = line.map(flat).map(([x, y]) => ({ x, y }))
    return keptVertices(plane, px, Infinity).flatMap((at): Position[] => [line[at] ?? [0, 0]])
  }
  return { ...mesh, arcs: mesh.arcs.map(thin) }
}
