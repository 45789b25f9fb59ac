/** Lines with land on one side only must be coasts: anything else is a gap between two units. */
import type { Province } from './admin1'
import type { Fault } from './compose'
import type { Units } from './dissolve'
import type { Path } from './grid'

const CELL = 2000

const cell = (x: number, y: number) =>
  `${String(Math.round(x / CELL))} ${String(Math.round(y / CELL))}`

/** Cells near the edges that only one province has: the coast of the source. */
function coastCells(provinces: Province[]): Set<string> {
  const seen = new Map<string, { a: Path[number]; b: Path[number] } | null>()
  for (const path of provinces.flatMap(({ shape }) => shape.flat())) {
    path.forEach((a, i) => {
      const b = path[(i + 1) % path.length] ?? a
      const ends = [`${String(a.X)} ${String(a.Y)}`, `${String(b.X)} ${String(b.Y)}`].sort()
      const key = ends.join(' ')
      seen.set(key, seen.has(key) ? null : { a, b })
    })
  }
  const cells = new Set<string>()
  for (const edge of seen.values()) {
    if (!edge) continue
    const { a, b } = edge
    const steps = Math.ceil(Math.hypot(b.X - a.X, b.Y - a.Y) / CELL) + 1
    for (let i = 0; i <= steps; i++) {
      const [x, y] = [a.X + ((b.X - a.X) * i) / steps, a.Y + ((b.Y - a.Y) * i) / steps]
      for (const dx of [-CELL, 0, CELL])
        for (const dy of [-CELL, 0, CELL]) cells.add(cell(x + dx, y + dy))
    }
  }
  return cells
}

/** One fault for each unit whose one-sided lines run inland. */
export function findSlivers(units: Units, provinces: Province[]): Fault[] {
  const coast = coastCells(provinces)
  const sides = new Map<number, string[]>()
  for (const { id, arcs } of units.objects.units.geometries) {
    for (const arc of arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc
      sides.set(index, [...(sides.get(index) ?? []), id])
    }
  }
  const worst = new Map<string, string>()
  for (const [index, ids] of sides) {
    if (ids.length !== 1) continue
    const inland = (units.arcs[index] ?? []).filter(([x = 0, y = 0]) => !coast.has(cell(x, y)))
    const [x = 0, y = 0] = inland[0] ?? []
    if (inland.length > 0) worst.set(ids[0] ?? '', `${String(y / 1e5)},${String(x / 1e5)}`)
  }
  return [...worst].map(([unit, at]) => ({
    code: 'gap',
    message: `"${unit}" does not meet its neighbour near ${at}`,
  }))
}
