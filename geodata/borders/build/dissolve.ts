/** Joins the pieces of each unit and finds the lines that units share. */
import { mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import type { MultiPolygon, Topology } from 'topojson-specification'
import type { Piece } from './cut'
import { toRing } from './grid'

export type Units = Topology<{ units: { type: 'GeometryCollection'; geometries: UnitGeometry[] } }>
export type UnitGeometry = MultiPolygon & { id: string }

const multiPolygon = (pieces: Piece[]) => ({
  type: 'MultiPolygon' as const,
  coordinates: pieces.flatMap(({ shape }) => shape.map((rings) => rings.map(toRing))),
})

/** Units as one topology on the integer grid; arcs that lay inside a unit are gone. */
export function dissolve(byUnit: Map<string, Piece[]>): Units {
  const pieces = [...byUnit].flatMap(([unit, own]) => own.map((piece) => ({ unit, piece })))
  const objects = Object.fromEntries(
    pieces.map(({ piece }, i) => [String(i), multiPolygon([piece])] as const),
  )
  const all = topology(objects)
  const merged = new Map<string, MultiPolygon[]>()
  pieces.forEach(({ unit }, i) => {
    const geometry = all.objects[String(i)] as MultiPolygon
    merged.set(unit, [...(merged.get(unit) ?? []), geometry])
  })
  const shapes = [...merged].map(([id, geometries]) => {
    const joined = mergeArcs(all, geometries) as MultiPolygon
    const coordinates = joined.arcs.map((rings) => rings.map((arcs) => stitch(all, arcs)))
    return { type: 'Feature' as const, id, properties: null, geometry: { type: 'MultiPolygon' as const, coordinates } }
  })
  return topology({ units: { type: 'FeatureCollection', features: shapes } }) as unknown as Units
}

function stitch(all: Topology, arcs: number[]): [number, number][] {
  const ring: [number, number][] = []
  for (const arc of arcs) {
    const points = (all.arcs[arc < 0 ? ~arc : arc] ?? []) as [number, number][]
    const run = arc < 0 ? [...points].reverse() : points
    ring.push(...(ring.length > 0 ? run.slice(1) : run))
  }
  return ring
}
