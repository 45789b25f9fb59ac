import type { Position } from '../life/model'

/** Shared lines: arc `i` runs forwards, `~i` backwards, as TopoJSON has it. */
export interface Lines {
  arcs: readonly (readonly Position[])[]
  /** Number of the vertex that each arc starts from and of that where it ends. */
  ends: readonly (readonly [number, number])[]
}

export const indexOf = (arc: number) => (arc < 0 ? ~arc : arc)

/** Numbers the vertices at which arcs meet. */
export function linesOf(arcs: readonly (readonly Position[])[]): Lines {
  const numbers = new Map<string, number>()
  const numberOf = (position: Position | undefined) => {
    const key = String(position)
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  return { arcs, ends: arcs.map((arc) => [numberOf(arc[0]), numberOf(arc.at(-1))] as const) }
}

const startOf = ({ ends }: Lines, arc: number) => ends[indexOf(arc)]?.[arc < 0 ? 1 : 0] ?? -1
const endOf = (lines: Lines, arc: number) => startOf(lines, ~arc)

/** Direction in which an arc leaves its start, in radians. */
function heading({ arcs }: Lines, arc: number): number {
  const line = arcs[indexOf(arc)] ?? []
  const [a = [0, 0], b = [0, 0]] = arc < 0 ? [line.at(-1), line.at(-2)] : [line[0], line[1]]
  return Math.atan2(b[1] - a[1], b[0] - a[0])
}

/** Of the arcs that leave a vertex, the one that turns most to the right after `arrived`. */
function rightmost(lines: Lines, arrived: number, leaving: readonly number[]): number {
  if (leaving.length === 1) return 0
  const back = heading(lines, ~arrived)
  const turns = leaving.map((arc) => {
    const turn = (heading(lines, arc) - back) % (2 * Math.PI)
    return turn <= 0 ? turn + 2 * Math.PI : turn
  })
  return turns.indexOf(Math.min(...turns))
}

/**
 * The outline of several polygons that share lines: arcs used both ways are inside and go; the
 * others are strung into closed rings. All rings must be wound alike (outer ones clockwise). Where
 * parts touch in a point the outline turns right, so each part keeps a ring of its own.
 */
export function joinArcs(lines: Lines, used: Iterable<number>): number[][] {
  const open = new Set<number>()
  for (const arc of used) if (!open.delete(~arc)) open.add(arc)
  const leaving = new Map<number, number[]>()
  for (const arc of open) {
    const start = startOf(lines, arc)
    const list = leaving.get(start)
    if (list) list.push(arc)
    else leaving.set(start, [arc])
  }
  const rings: number[][] = []
  for (const first of open) {
    const ring: number[] = []
    let arc: number | undefined = first
    while (arc !== undefined && open.delete(arc)) {
      ring.push(arc)
      const here = leaving.get(startOf(lines, arc))
      here?.splice(here.indexOf(arc), 1)
      if (endOf(lines, arc) === startOf(lines, first)) break
      const onward: number[] = leaving.get(endOf(lines, arc)) ?? []
      arc = onward[rightmost(lines, arc, onward)]
    }
    if (ring.length > 0) rings.push(ring)
  }
  return rings
}
