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

const same = (a: Point | undefined, b: Point | undefined) => a?.X === b?.X && a?.Y === b?.Y

/** Without repeated vertices and without spikes (out to a vertex and straight back again). */
function tidy(path: Path): Path {
  const kept: Point[] = []
  for (const point of path) {
    if (same(kept.at(-1), point)) continue
    if (same(kept.at(-2), point)) kept.pop()
    else kept.push(point)
  }
  for (let before = Infinity; kept.length < before && kept.length > 2;) {
    before = kept.length
    if (same(kept[0], kept.at(-1)) || same(kept[0], kept.at(-2))) kept.pop()
    else if (same(kept[1], kept.at(-1))) kept.shift()
  }
  return kept
}

/** Points by the cell they lie in. */
function gridOf(points: Iterable<Point>): Map<string, Point[]> {
  const grid = new Map<string, Point[]>()
  for (const point of points) {
    const cell = cellKey(point.X, point.Y)
    const list = grid.get(cell)
    if (list) list.push(point)
    else grid.set(cell, [point])
  }
  return grid
}

/**
 * The same pieces with every vertex that cutting made present in all borders that it lies on, and
 * every vertex of a neighbour present in the pieces of a cut province. `before` has the vertices
 * of the provinces as they came.
 */
export function node(pieces: Piece[], before: ReadonlySet<string>): Piece[] {
  const points = pieces.flatMap(({ shape }) => shape.flat(2))
  const fresh = new Map<string, Point>()
  for (const p of points) if (!before.has(pointKey(p))) fresh.set(pointKey(p), p)
  const old = gridOf(points.filter((p) => before.has(pointKey(p))))
  const moved = snapNew(fresh, old)
  // A moved vertex has become an old one; it too must be present on every border it touches.
  const kept = [...fresh].flatMap(([key, p]) => (moved.has(key) ? [] : [p]))
  const made = gridOf([...kept, ...new Set(moved.values())])
  const all = gridOf(points.map((p) => moved.get(pointKey(p)) ?? p))
  const cut = new Set(pieces.flatMap((piece) => (piece.cut ? [piece.province] : [])))
  return pieces.map((piece) => {
    const vertices = cut.has(piece.province) ? all : made
    const noded = (rings: Path[]) =>
      rings
        .map((path) => tidy(path.map((p) => moved.get(pointKey(p)) ?? p)))
        .filter((path) => path.length >= 3)
        .map((path) => tidy(withVertices(path, vertices)))
        .filter((path) => path.length >= 3)
    return { ...piece, shape: piece.shape.map(noded).filter((rings) => rings.length > 0) }
  })
}

export const vertexKeys = (paths: Iterable<Path>): Set<string> => {
  const keys = new Set<string>()
  for (const path of paths) for (const p of path) keys.add(pointKey(p))
  return keys
}
