import type { Feature, MultiLineString } from 'geojson'
import type { UnitMesh } from '../core/atlas'
import type { Position } from '../core/life/model'

/**
 * The lines with land on one side only, for a margin of the tint off the coast: simplified units
 * fall short of the coast of the ground here and there, and the sea masks what is too much. Each
 * runs with its land on the right hand.
 */
export function shoresOf(mesh: UnitMesh): Feature<MultiLineString>[] {
  return [...mesh.geometries.values()].map(({ id, arcs }) => ({
    type: 'Feature',
    properties: { unit: id },
    geometry: {
      type: 'MultiLineString',
      coordinates: arcs.flat(2).flatMap((arc): Position[][] => {
        const at = arc < 0 ? ~arc : arc
        const line = mesh.arcs[at] ?? []
        // Where the map ends at the antimeridian there is no shore.
        if (mesh.sides[at]?.length !== 1 || line.every(([x]) => Math.abs(x) > 179.99)) return []
        return [arc < 0 ? [...line].reverse() : [...line]]
      }),
    },
  }))
}
