/** Geometry on the integers that Clipper works with, so that shared borders stay shared to the bit. */
import ClipperLib from 'clipper-lib'

/** 1e-5 degrees, about a metre. */
export const UNITS_PER_DEGREE = 1e5
/** Rings of the source end at ±179.9 where they should meet at the antimeridian. */
const SNAP_DEGREES = 0.11

export type Path = ClipperLib.Path
/** Polygons, each an outer ring followed by its holes; rings are open (no repeated last point). */
export type Shape = Path[][]

export function toPath(ring: readonly (readonly [number, number])[]): Path {
  const path = ring.map(([x, y]) => ({
    X: Math.round((Math.abs(x) > 180 - SNAP_DEGREES ? Math.sign(x) * 180 : x) * UNITS_PER_DEGREE),
    Y: Math.round(y * UNITS_PER_DEGREE),
  }))
  return path.filter((point, i) => {
    const next = path[(i + 1) % path.length]
    return point.X !== next?.X || point.Y !== next.Y
  })
}

export function toRing(path: Path): [number, number][] {
  const ring = path.map(({ X, Y }): [number, number] => [X, Y])
  return ring[0] ? [...ring, ring[0]] : ring
}

/** The package's types leave it out. */
const CT_DIFFERENCE = 2 as ClipperLib.ClipType

function clip(kind: ClipperLib.ClipType, subject: Shape, by: Shape): Shape {
  const clipper: ClipperLib.Clipper & { PreserveCollinear?: boolean } = new ClipperLib.Clipper()
  // Neighbours keep their vertices along straight lines, so this side must too.
  clipper.PreserveCollinear = true
  clipper.AddPaths(subject.flat(), ClipperLib.PolyType.ptSubject, true)
  clipper.AddPaths(by.flat(), ClipperLib.PolyType.ptClip, true)
  const tree = new ClipperLib.PolyTree()
  const { pftEvenOdd, pftNonZero } = ClipperLib.PolyFillType
  clipper.Execute(kind, tree, pftEvenOdd, pftNonZero)
  return ClipperLib.JS.PolyTreeToExPolygons(tree).map(({ outer, holes }) => [outer, ...holes])
}

export const intersection = (a: Shape, b: Shape) => clip(ClipperLib.ClipType.ctIntersection, a, b)
export const difference = (a: Shape, b: Shape) => clip(CT_DIFFERENCE, a, b)

/** Square kilometres of a shape, as on a sphere, good to a percent for a small one. */
export function areaKm2(shape: Shape): number {
  let total = 0
  for (const [outer, ...holes] of shape) {
    if (!outer) continue
    total +=
      Math.abs(ringKm2(outer)) - holes.reduce((sum, hole) => sum + Math.abs(ringKm2(hole)), 0)
  }
  return total
}

/** Cylindrical equal-area projection, so that the shoelace formula gives the sphere's area. */
function ringKm2(path: Path): number {
  const radians = Math.PI / 180 / UNITS_PER_DEGREE
  let doubled = 0
  path.forEach((a, i) => {
    const b = path[(i + 1) % path.length] ?? a
    doubled += (b.X - a.X) * radians * (Math.sin(a.Y * radians) + Math.sin(b.Y * radians))
  })
  return (doubled / 2) * 6371.0088 ** 2
}
