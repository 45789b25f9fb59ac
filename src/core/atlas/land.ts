import type { Position } from '../life/model'
import { isInside } from './nest'
import { ringOf, type UnitMesh } from './topology'

/** Degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

interface Part {
  unit: string
  rings: Position[][]
  box: Box
}

/** The parts of all units with their boxes, for asking what lies where. */
export type Land = readonly Part[]

const KM_PER_DEGREE = 111.195

/** The box of some positions. */
export function boxOf(ring: readonly Position[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

export function landOf(mesh: UnitMesh): Land {
  return [...mesh.geometries.values()].flatMap(({ id, arcs }) =>
    arcs.map((polygon) => {
      const rings = polygon.map((ring) => ringOf(mesh, ring))
      return { unit: id, rings, box: boxOf(rings[0] ?? []) }
    }),
  )
}

/** Kilometres to the nearest point of a ring, on a plane that touches the sphere at the point. */
function kmToRing([x, y]: Position, ring: readonly Position[]): number {
  const shrink = Math.cos((y * Math.PI) / 180)
  let nearest = Infinity
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? [0, 0]
    const [bx, by] = ring[i] ?? [0, 0]
    const [px, py, dx, dy] = [(x - ax) * shrink, y - ay, (bx - ax) * shrink, by - ay]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1)
    nearest = Math.min(nearest, Math.hypot(px - t * dx, py - t * dy))
  }
  return nearest * KM_PER_DEGREE
}

/** The unit at a position; within `reachKm` of land, the unit of the nearest land; else null. */
export function unitAt(land: Land, position: Position, reachKm: number): string | null {
  const [x, y] = position
  const up = reachKm / KM_PER_DEGREE
  const across = Math.min(up / Math.max(Math.cos((y * Math.PI) / 180), 0.01), 180)
  const near = land.filter(
    ({ box }) =>
      x >= box[0] - across && x <= box[2] + across && y >= box[1] - up && y <= box[3] + up,
  )
  const covering = near.find(({ rings }) => isInside(position, rings))
  if (covering) return covering.unit
  let best: { unit: string; km: number } | null = null
  for (const { unit, rings } of near) {
    const km = Math.min(...rings.map((ring) => kmToRing(position, ring)))
    if (km <= reachKm && (!best || km < best.km)) best = { unit, km }
  }
  return best?.unit ?? null
}
