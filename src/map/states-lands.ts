import type { UnitMesh } from '../core/atlas'
import { indexOf } from '../core/atlas/join'
import type { Flat } from './states-body'
import { areApart, clipRing, isWithin, type FlatBox } from './states-clip'
import { around, NOWHERE, type FlatMesh } from './states-flat'
import type { Shape } from './states-index'

/** Twice the area of a closed ring; positive where it runs clockwise on the map (y grows to the south). */
const areaOf = (ring: readonly Flat[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[i - 1] ?? [x, y]
    return sum + px * y - x * py
  }, 0)

/**
 * A ring from its arcs, closed. Of an arc on the other side of an edge of the window only the ends
 * are taken: what is cut off there is the same.
 */
function ringOf(flats: FlatMesh, arcs: readonly number[], window: FlatBox): Flat[] {
  const ring: Flat[] = []
  for (const arc of arcs) {
    const at = indexOf(arc)
    const line = areApart(flats.boxOf(at), window) ? flats.endsOf(at) : flats.lineOf(at)
    // The first vertex is the last of the arc before.
    const rest = (arc < 0 ? [...line].reverse() : line).slice(ring.length > 0 ? 1 : 0)
    for (const vertex of rest) ring.push(vertex)
  }
  return ring
}

/** The units. Outlines run clockwise and holes counter-clockwise, by which a tile tells them apart. */
export function landsOf(mesh: UnitMesh, flats: FlatMesh): Shape<{ unit: string }>[] {
  return [...mesh.geometries.values()].map(({ id, arcs }) => {
    const polygons = arcs.map((rings) => ({
      rings,
      box: (rings[0] ?? []).map((arc) => flats.boxOf(indexOf(arc))).reduce(around, NOWHERE),
    }))
    return {
      tags: { unit: id },
      box: polygons.map(({ box }) => box).reduce(around, NOWHERE),
      cut: (window) =>
        polygons.flatMap(({ rings, box }) => {
          if (areApart(box, window)) return []
          const cut = rings.map((ring, i) => {
            const whole = ringOf(flats, ring, window)
            const kept = isWithin(box, window) ? whole : clipRing(whole, window)
            const area = areaOf(kept)
            return area > 0 === (i === 0) ? kept : kept.reverse()
          })
          // Without its outline a polygon has no holes either.
          return cut[0] && cut[0].length > 3 ? cut.filter(({ length }) => length > 3) : []
        }),
    }
  })
}
