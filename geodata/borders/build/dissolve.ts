/** Joins the pieces of each unit and finds the lines that units share. */
import ClipperLib from 'clipper-lib'
import type { FeatureCollection } from 'geojson'
import { mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import type { MultiPolygon, Topology } from 'topojson-specification'
import type { Piece } from './cut'
import { toRing, type Path } from './grid'

export type Units = Topology<{ units: { type: 'GeometryCollection'; geometries: UnitGeometry[] } }>
export type UnitGeometry = MultiPolygon<{ exactness_km: number }> & { id: string }

/** Joining wants all rings wound alike: outer ones clockwise, holes the other way. */
const wound = (path: Path, place: number) =>
  ClipperLib.Clipper.Area(path) < 0 === (place === 0) ? path : [...path].reverse()

const multiPolygon = (pieces: Piece[]) => ({
  type: 'MultiPolygon' as const,
  coordinates: pieces.flatMap(({ shape }) => shape.map((rings) => rings.map(wound).map(toRing))),
})

/** Units as one topology on the integer grid; arcs that lay inside a unit are gone. */
export function dissolve(byUnit: Map<string, Piece[]>, exactness: Map<string, number>): Units {
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
    const properties = { exactness_km: exactness.get(id) ?? 0 }
    const geometry = { type: 'MultiPolygon' as const, coordinates }
    return { type: 'Feature' as const, id, properties, geometry }
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features: shapes }
  return topology({ units: collection }) as unknown as Units
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
