import type { UnitMesh } from '../core/atlas'
import { indexOf } from '../core/atlas/join'
import { areApart, clipLine } from './states-clip'
import { around, NOWHERE, type FlatMesh } from './states-flat'
import type { Shape } from './states-index'

/**
 * The lines with land on one side only, for a margin of the tint off the coast: simplified units
 * fall short of the coast of the ground here and there, and the sea masks what is too much. Each
 * runs with its land on the right hand.
 */
export function shoresOf(mesh: UnitMesh, flats: FlatMesh): Shape<{ unit: string }>[] {
  const isShore = (at: number) =>
    mesh.sides[at]?.length === 1 &&
    // Where the map ends at the antimeridian there is no shore.
    !(mesh.arcs[at] ?? []).every(([x]) => Math.abs(x) > 179.99)
  return [...mesh.geometries.values()].map(({ id, arcs }) => {
    const shores = arcs
      .flat(2)
      .map((arc) => ({ at: indexOf(arc), isReversed: arc < 0 }))
      .filter(({ at }) => isShore(at))
    return {
      tags: { unit: id },
      box: shores.map(({ at }) => flats.boxOf(at)).reduce(around, NOWHERE),
      cut: (window) =>
        shores.flatMap(({ at, isReversed }) => {
          if (areApart(flats.boxOf(at), window)) return []
          const parts = clipLine(flats.lineOf(at), window)
          return isReversed ? parts.map((part) => part.reverse()) : parts
        }),
    }
  })
}
