import {
  bordersOf,
  type Atlas,
  type BorderKind,
  type Ownership,
  type UnitMesh,
} from '../core/atlas'
import { keptVertices } from './simplify'
import type { Flat } from './states-body'
import { clipLine } from './states-clip'
import type { FlatMesh } from './states-flat'
import type { Shape } from './states-index'
import { standingOf } from './states-standing'

const EARTH_KM = 40075.017

/** Px of zoom 0 that a kilometre takes at a latitude. */
const pxOfKm = (lat: number) => 512 / (EARTH_KM * Math.max(0.05, Math.cos((lat * Math.PI) / 180)))

export interface DrawnBorder {
  kind: BorderKind
  exactnessKm: number
}

/**
 * The lines of the mesh that are borders under these owners, by the number of the arc. Between lands
 * of one ground a border is an inner one, and where one power held two states the line between these
 * is still shown: an occupation ends no state.
 */
export function borderLines(
  atlas: Atlas,
  mesh: UnitMesh,
  owners: ReadonlyMap<string, Ownership>,
): Map<number, DrawnBorder> {
  const ground = (row: Ownership) => standingOf(atlas, row).ground
  const found = new Map<number, DrawnBorder>()
  for (const { arc, sides, kind, exactnessKm } of bordersOf(mesh, owners, atlas.states)) {
    const isInner = kind === 'state' && ground(sides[0]) === ground(sides[1])
    found.set(arc, { kind: isInner ? 'inner' : kind, exactnessKm })
  }
  mesh.sides.forEach(([first, second], arc) => {
    const a = first === undefined ? undefined : owners.get(first)
    const b = second === undefined ? undefined : owners.get(second)
    if (!a || !b || a.state !== b.state || a.status !== b.status) return
    if (ground(a) === ground(b)) return
    found.set(arc, { kind: 'inner', exactnessKm: Math.max(a.exactnessKm, b.exactnessKm) })
  })
  return found
}

/** All lines between two units, each with the number of its arc. */
export function linesBetween({ sides }: UnitMesh, flats: FlatMesh): Shape<{ arc: number }>[] {
  return sides.flatMap((beside, arc): Shape<{ arc: number }>[] =>
    beside.length === 2
      ? [
          {
            tags: { arc },
            box: flats.boxOf(arc),
            cut: (window) => clipLine(flats.lineOf(arc), window),
          },
        ]
      : [],
  )
}

/** The lines between two units by the kilometres that each may lie off on some day or other. */
export function linesByDoubt(atlas: Atlas, mesh: UnitMesh): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const kmOf = (unit: string | undefined) =>
    new Set((atlas.owners.get(unit ?? '') ?? []).map(({ exactnessKm }) => exactnessKm))
  mesh.sides.forEach(([first, second], arc) => {
    const [own, others] = [kmOf(first), kmOf(second)]
    const worse = [...own].flatMap((a) => [...others].map((b) => Math.max(a, b)))
    for (const km of new Set(worse)) {
      const arcs = found.get(km)
      if (arcs) arcs.push(arc)
      else found.set(km, [arc])
    }
  })
  return found
}

/**
 * The bands of doubt along some lines, if each may lie so many kilometres off: `band` is the width
 * in px of zoom 0. Bends narrower than the band itself would clot in it, and mean nothing within it.
 */
export function doubtsOf(
  mesh: UnitMesh,
  flats: FlatMesh,
  arcs: readonly number[],
  exactnessKm: number,
): Shape<{ arc: number; band: number }>[] {
  return arcs.map((arc) => {
    const line = mesh.arcs[arc] ?? []
    const px = exactnessKm * pxOfKm(line[line.length >> 1]?.[1] ?? 0)
    let straightened: Flat[] | null = null
    const straighten = () => {
      const bent = flats.lineOf(arc)
      const plane = bent.map(([x, y]) => ({ x, y }))
      return keptVertices(plane, px, Infinity).flatMap((at) => bent.slice(at, at + 1))
    }
    return {
      tags: { arc, band: 2 * px },
      box: flats.boxOf(arc),
      cut: (window) => clipLine((straightened ??= straighten()), window),
    }
  })
}
