import type { UnitMesh } from '../core/atlas'
import { indexOf } from '../core/atlas/join'

/** [west, south, east, north] in degrees; a view over the antimeridian leaves ±180. */
export type StatesBounds = readonly [west: number, south: number, east: number, north: number]

const boxes = new WeakMap<UnitMesh, [unit: string, box: StatesBounds][]>()

/** A box for each part of each unit: one for a unit would reach from Corsica to Brest. */
function boxesOf(mesh: UnitMesh): [unit: string, box: StatesBounds][] {
  const known = boxes.get(mesh)
  if (known) return known
  const found = [...mesh.geometries.values()].flatMap(({ id, arcs }) =>
    arcs.map(([outer = []]): [string, StatesBounds] => {
      const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
      for (const arc of outer) {
        for (const [x, y] of mesh.arcs[indexOf(arc)] ?? []) {
          box[0] = Math.min(box[0], x)
          box[1] = Math.min(box[1], y)
          box[2] = Math.max(box[2], x)
          box[3] = Math.max(box[3], y)
        }
      }
      return [id, box]
    }),
  )
  boxes.set(mesh, found)
  return found
}

/** The units that may show within bounds, in whichever copy of the world. */
export function unitsInView(mesh: UnitMesh, [west, south, east, north]: StatesBounds): Set<string> {
  const found = new Set<string>()
  for (const [unit, box] of boxesOf(mesh)) {
    if (found.has(unit) || box[1] > north || box[3] < south) continue
    const isInCopy = (turn: number) => box[0] + turn <= east && box[2] + turn >= west
    if ([0, 360, -360].some(isInCopy)) found.add(unit)
  }
  return found
}
