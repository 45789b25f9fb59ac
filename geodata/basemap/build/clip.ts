/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Union and intersection of polygons, on the integers that Clipper works with. */
import ClipperLib from 'clipper-lib'
import type { Position } from 'geojson'
import type { Rings } from './sources'

/** 1e-5 degrees is a metre, and keeps Clipper within the range it handles without big integers. */
const UNITS_PER_DEGREE = 1e5

type Path = ClipperLib.Path
const { ctDifference, ctIntersection, ctUnion } = ClipperLib.ClipType
const { pftEvenOdd, pftNonZero } = ClipperLib.PolyFillType

function run(
  kind: ClipperLib.ClipType,
  subject: Path[],
  clip: Path[],
  subjectFill: ClipperLib.PolyFillType,
) {
  const clipper = new ClipperLib.Clipper()
  clipper.AddPaths(subject, ClipperLib.PolyType.ptSubject, true)
  clipper.AddPaths(clip, ClipperLib.PolyType.ptClip, true)
  const tree = new ClipperLib.PolyTree()
  clipper.Execute(kind, tree, subjectFill, pftEvenOdd)
  return ClipperLib.JS.PolyTreeToExPolygons(tree)
}

const toUnits = (ring: Position[]): Path =>
  ring.map(([x, y]) => ({
    X: Math.round(x! * UNITS_PER_DEGREE),
    Y: Math.round(y! * UNITS_PER_DEGREE),
  }))

function toDegrees(path: Path): Position[] {
  const ring = path.map(({ X, Y }) => [X / UNITS_PER_DEGREE, Y / UNITS_PER_DEGREE])
  return ring.length > 0 ? [...ring, ring[0]!] : ring
}

/** Geographic polygons joined to one set without overlaps. */
export function union(polygons: Rings[], added: Rings[]): Rings[] {
  const found = run(ctUnion, polygons.flat().map(toUnits), added.flat().map(toUnits), pftEvenOdd)
  return found.map(({ outer, holes }) => [outer, ...holes].map(toDegrees))
}

/** The part of geographic polygons that lies inside others. */
export function intersection(polygons: Rings[], within: Rings[]): Rings[] {
  const found = run(
    ctIntersection,
    polygons.flat().map(toUnits),
    within.flat().map(toUnits),
    pftEvenOdd,
  )
  return found.map(({ outer, holes }) => [outer, ...holes].map(toDegrees))
}

/** The part of geographic polygons that lies outside others. */
export function difference(polygons: Rings[], without: Rings[]): Rings[] {
  const found = run(
    ctDifference,
    polygons.flat().map(toUnits),
    without.flat().map(toUnits),
    pftEvenOdd,
  )
  return found.map(({ outer, holes }) => [outer, ...holes].map(toDegrees))
}

/** Rings that may overlap, each an area of its own, joined to one set without overlaps. */
export function dissolve(rings: Position[][]): Rings[] {
  const anticlockwise = rings.map(toUnits).map((path) => {
    return ClipperLib.Clipper.Area(path) < 0 ? [...path].reverse() : path
  })
  const found = run(ctUnion, anticlockwise, [], pftNonZero)
  return found.map(({ outer, holes }) => [outer, ...holes].map(toDegrees))
}

type TileRing = [number, number][]
const toPath = (ring: TileRing): Path => ring.map(([X, Y]) => ({ X, Y }))
const toTileRing = (path: Path): TileRing => {
  const ring = path.map(({ X, Y }): [number, number] => [X, Y])
  return ring.length > 0 ? [...ring, ring[0]!] : ring
}

/**
 * Rings in tile units cut to others; outer rings are followed by their holes, wound as vector tiles want it.
 * Where the subject overlaps itself (contours continued past 180°) it counts once. Specks below `leastArea` go.
 */
export function intersectTileRings(
  subject: TileRing[],
  within: TileRing[],
  leastArea: number,
): TileRing[] {
  const found = run(ctIntersection, subject.map(toPath), within.map(toPath), pftNonZero)
  return found
    .filter(({ outer }) => Math.abs(ClipperLib.Clipper.Area(outer)) >= leastArea)
    .flatMap(({ outer, holes }) => [outer, ...holes].map(toTileRing))
}

/** Rings in tile units without what lies in others; outer rings are followed by their holes. */
export function subtractTileRings(subject: TileRing[], without: TileRing[]): TileRing[] {
  const found = run(ctDifference, subject.map(toPath), without.map(toPath), pftEvenOdd)
  return found.flatMap(({ outer, holes }) => [outer, ...holes].map(toTileRing))
}
