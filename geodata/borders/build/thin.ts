/** Takes out the vertices that cannot be told at a zoom; neighbours keep their common line. */
import type { Position } from 'geojson'
import type { UnitMesh } from '../../../src/core/atlas'
import { keptVertices } from '../../../src/core/geo/simplify'
import { flat } from '../../../src/borders/body'

/** A line with only the vertices that tell it from a straight one by more than so many px of zoom 0. */
export function straightened(line: readonly Position[], px: number): Position[] {
  const plane = line.map(([lon = 0, lat = 0]) => {
    const [x, y] = flat([lon, lat])
    return { x, y }
  })
  return keptVertices(plane, px, Infinity).flatMap((at) => line.slice(at, at + 1))
}

/**
 * A mesh whose borders are straightened by so many px of zoom 0, and its coasts by others: the map
 * masks them to its own. Lines and units keep their numbers.
 */
export function thinned(mesh: UnitMesh, px: number, coastPx: number): UnitMesh {
  const arcs = mesh.arcs.map((arc, i) => {
    const isCoast = mesh.sides[i]?.length === 1
    return straightened(arc, isCoast ? coastPx : px) as [number, number][]
  })
  return { ...mesh, arcs }
}
