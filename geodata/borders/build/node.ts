/** Where a cut's line meets the border of a neighbour, the neighbour's border gets the same vertex. */
import type { Piece } from './cut'
import type { Path } from './grid'

/** Clipper rounds to the grid: a vertex on a border may lie this many units off it. */
const REACH = 3
const CELL = 20_000

const cellKey = (x: number, y: number) =>
  `${String(Math.floor(x / CELL))} ${String(Math.floor(y / CELL))}`

type Point = Path[number]
const pointKey = (p: Point) => `${String(p.X)} ${String(p.Y)}`

function cellsAround(a: Point, b: Point): string[] {
  const found = []
  const [west, east] = [Math.min(a.X, b.X) - REACH, Math.max(a.X, b.X) + REACH]
  const [south, north] = [Math.min(a.Y, b.Y) - REACH, Math.max(a.Y, b.Y) + REACH]
  for (let x = Math.floor(west / CELL); x <= Math.floor(east / CELL); x++) {
    for (let y = Math.floor(south / CELL); y <= Math.floor(north / CELL); y++) {
      found.push(cellKey(x * CELL, y * CELL))
    }
  }
  return found
}

/** Where along a–b (0 to 1) the point lies, if it lies on it to within the reach and not at an end. */
function along(p: Point, a: Point, b: Point): number | null {
  const [dx, dy] = [b.X - a.X, b.Y - a.Y]
  const t = ((p.X - a.X) * dx + (p.Y - a.Y) * dy) / (dx * dx + dy * dy)
  if (!(t > 0 && t < 1)) return null
  return Math.hypot(a.X + t * dx - p.X, a.Y + t * dy - p.Y) <= REACH ? t : null
}

/** Moves vertices that differ by rounding onto one another; old vertices are never moved. */
function snapNew(fresh: Map<string, Point>, old: Map<string, Point[]>): Map<string, Point> {
  const moved = new Map<string, Point>()
  const near = new Map(old)
  for (const [key, point] of fresh) {
    const cells = cellsAround(point, point)
    const others = cells.flatMap((cell) => near.get(cell) ?? [])
    const target = others.find((o) => Math.hypot(o.X - point.X, o.Y - point.Y) <= REACH)
    if (target) moved.set(key, target)
    else
      near.set(cellKey(point.X, point.Y), [...(near.get(cellKey(point.X, point.Y)) ?? []), point])
  }
  return moved
}

function withVertices(path: Path, fresh: Map<string, Point[]>): Path {
  return path.flatMap((a, i) => {
    const b = path[(i + 1) % path.length] ?? a
    const seen = new Set<string>()
    const on = cellsAround(a, b)
      .flatMap((cell) => fresh.get(cell) ?? [])
      .map((p) => ({ p, t: along(p, a, b), key: pointKey(p) }))
      .filter(({ p, t, key }) => {
        const apart = t !== null && pointKey(a) !== key && pointKey(b) !== key && !seen.has(key)
        if (apart) seen.add(pointKey(p))
        return apart
      })
    return [a, ...on.sort((m, n) => (m.t ?? 0) - (n.t ?? 0)).map(({ p }) => p)]
  })
}

const tidy = (path: Path) =>
  path.filter((p, i) => pointKey(p) !== pointKey(path[(i + 1) % path.length] ?? p))

/** The same pieces with every vertex that cutting made present in all borders that it lies on. */
export function node(pieces: Piece[], before: ReadonlySet<string>): Piece[] {
  const fresh = new Map<string, Point>()
  const old = new Map<string, Point[]>()
  for (const point of pieces.flatMap(({ shape }) => shape.flat(2))) {
    const key = pointKey(point)
    if (!before.has(key)) fresh.set(key, point)
    else {
      const cell = cellKey(point.X, point.Y)
      const list = old.get(cell)
      if (list) list.push(point)
      else old.set(cell, [point])
    }
  }
  const moved = snapNew(fresh, old)
  const grid = new Map<string, Point[]>()
  for (const [key, point] of fresh) {
    if (moved.has(key)) continue
    const cell = cellKey(point.X, point.Y)
    grid.set(cell, [...(grid.get(cell) ?? []), point])
  }
  // A moved vertex has become an old one; it too must be present on every border it touches.
  for (const point of new Set(moved.values())) {
    const cell = cellKey(point.X, point.Y)
    grid.set(cell, [...(grid.get(cell) ?? []), point])
  }
  return pieces.map((piece) => ({
    ...piece,
    shape: piece.shape
      .map((rings) =>
        rings
          .map((path) => tidy(path.map((p) => moved.get(pointKey(p)) ?? p)))
          .filter((path) => path.length >= 3)
          .map((path) => tidy(withVertices(path, grid))),
      )
      .filter((rings) => rings.length > 0),
  }))
}

export const vertexKeys = (paths: Iterable<Path>): Set<string> => {
  const keys = new Set<string>()
  for (const path of paths) for (const p of path) keys.add(pointKey(p))
  return keys
}
