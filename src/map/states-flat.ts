import type { UnitMesh } from '../core/atlas'
import { flat, type Flat } from './states-body'
import type { FlatBox } from './states-clip'

/** The lines of a mesh on the flat map, by the numbers of their arcs. */
export interface FlatMesh {
  boxOf(arc: number): FlatBox
  /** Its vertices, px of zoom 0: laid flat when they are first looked at, as most never are. */
  lineOf(arc: number): readonly Flat[]
  /** Its first vertex and its last. */
  endsOf(arc: number): readonly Flat[]
}

export const NOWHERE: FlatBox = {
  left: Infinity,
  top: Infinity,
  right: -Infinity,
  bottom: -Infinity,
}

/** The smallest box around two others. */
export const around = (a: FlatBox, b: FlatBox): FlatBox => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

export function flatMesh({ arcs }: UnitMesh): FlatMesh {
  // Only the corners have to be laid flat: what is farther north lies higher.
  const boxes = arcs.map((line): FlatBox => {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const at of line) {
      // Not taken apart: there are a hundred thousand of them, at the start of all.
      const lon = at[0]
      const lat = at[1]
      if (lon < west) west = lon
      if (lon > east) east = lon
      if (lat < south) south = lat
      if (lat > north) north = lat
    }
    if (line.length === 0) return NOWHERE
    const [left, top] = flat([west, north])
    const [right, bottom] = flat([east, south])
    return { left, top, right, bottom }
  })
  const lines = new Map<number, readonly Flat[]>()
  return {
    boxOf: (arc) => boxes[arc] ?? NOWHERE,
    lineOf(arc) {
      const known = lines.get(arc) ?? (arcs[arc] ?? []).map(flat)
      lines.set(arc, known)
      return known
    },
    endsOf(arc) {
      const line = arcs[arc] ?? []
      return [...line.slice(0, 1), ...line.slice(-1)].map(flat)
    },
  }
}
