/** Joins the pieces of each unit and finds the lines that units share. */
import ClipperLib from 'clipper-lib'
import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'
import type { MultiPolygon, Topology } from 'topojson-specification'
import { joinArcs, linesOf } from '../../../src/core/atlas/join'
import { nestRings } from '../../../src/core/atlas/nest'
import { ringOf } from '../../../src/core/atlas/topology'
import type { Piece } from './cut'
import { toRing, type Path } from './grid'

export type Units = Topology<{ units: { type: 'GeometryCollection'; geometries: UnitGeometry[] } }>
export type UnitGeometry = MultiPolygon<{ exactness_km: number }> & { id: string }

/** Joining wants all rings wound alike: outer ones clockwise, holes the other way. */
const wound = (path: Path, place: number) =>
  ClipperLib.Clipper.Area(path) < 0 === (place === 0) ? path : [...path].reverse()

const multiPolygon = ({ shape }: Piece) => ({
  type: 'MultiPolygon' as const,
  coordinates: shape.map((rings) => rings.map(wound).map(toRing)),
})

/** Units as one topology on the integer grid; arcs that lay inside a unit are gone. */
export function dissolve(byUnit: Map<string, Piece[]>, exactness: Map<string, number>): Units {
  const pieces = [...byUnit].flatMap(([unit, own]) => own.map((piece) => ({ unit, piece })))
  const objects = Object.fromEntries(
    pieces.map(({ piece }, i) => [String(i), multiPolygon(piece)] as const),
  )
  const all = topology(objects)
  const lines = linesOf(all.arcs as [number, number][][])
  const used = new Map<string, number[]>()
  pieces.forEach(({ unit }, i) => {
    const { arcs } = all.objects[String(i)] as MultiPolygon
    used.set(unit, [...(used.get(unit) ?? []), ...arcs.flat(2)])
  })
  const shapes = [...used].map(([id, arcs]) => {
    const rings = joinArcs(lines, arcs).map((ring) => ringOf(lines, ring))
    const properties = { exactness_km: exactness.get(id) ?? 0 }
    const geometry = { type: 'MultiPolygon' as const, coordinates: nestRings(rings) }
    return { type: 'Feature' as const, id, properties, geometry }
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features: shapes }
  return topology({ units: collection }) as unknown as Units
}
