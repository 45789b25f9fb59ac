import type { MultiPolygon, Topology } from 'topojson-specification'
import type { Position } from '../life/model'
import { indexOf, linesOf, type Lines } from './join'

/** A level of detail of the units, as `geodata/borders/units-*.topojson` has it. */
export type UnitTopology = Topology<{
  units: { type: 'GeometryCollection'; geometries: UnitGeometry[] }
}>
export type UnitGeometry = MultiPolygon<{ exactness_km: number }> & { id: string }

/** Units with their shared lines in degrees, and who lies on either side of each line. */
export interface UnitMesh extends Lines {
  geometries: ReadonlyMap<string, UnitGeometry>
  exactness: ReadonlyMap<string, number>
  /** Units along each arc: two on a border, one on a coast. */
  sides: readonly (readonly string[])[]
}

/** A level has a hundred thousand vertices: taken by their numbers, which is quick from the first. */
function decode(arc: readonly number[][], scale: number[], translate: number[]): Position[] {
  const [byX = 1, byY = 1] = scale
  const [fromX = 0, fromY = 0] = translate
  let [x, y] = [0, 0]
  return arc.map((step) => {
    x += step[0] ?? 0
    y += step[1] ?? 0
    return [x * byX + fromX, y * byY + fromY]
  })
}

/** Decodes a level once; everything drawn on it refers to these arrays. */
export function meshOf(quantized: UnitTopology): UnitMesh {
  const { transform, objects } = quantized
  const arcs = transform
    ? quantized.arcs.map((arc) => decode(arc, transform.scale, transform.translate))
    : (quantized.arcs as unknown as Position[][])
  const { geometries } = objects.units
  const sides: string[][] = arcs.map(() => [])
  for (const { id, arcs: polygons } of geometries) {
    for (const arc of polygons.flat(2)) {
      const side = sides[indexOf(arc)]
      if (side && !side.includes(id)) side.push(id)
    }
  }
  return {
    ...linesOf(arcs),
    geometries: new Map(geometries.map((geometry) => [geometry.id, geometry] as const)),
    exactness: new Map(geometries.map((g) => [g.id, g.properties?.exactness_km ?? 0] as const)),
    sides,
  }
}

/** A ring's positions from its arcs; the last repeats the first. */
export function ringOf(lines: Lines, arcs: readonly number[]): Position[] {
  const ring: Position[] = []
  for (const arc of arcs) {
    const line = lines.arcs[indexOf(arc)] ?? []
    const run = arc < 0 ? [...line].reverse() : line
    for (const position of ring.length > 0 ? run.slice(1) : run) ring.push(position)
  }
  return ring
}
