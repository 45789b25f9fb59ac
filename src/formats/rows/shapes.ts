import type { Geometry, Position } from 'geojson'

/** What was left of a geometry on the way to one that a life has. */
export interface ShapeNotes {
  /** Positions with altitude, time or measure. */
  figures: boolean
}

const MANY: Record<string, 'Point' | 'LineString' | 'Polygon'> = {
  MultiPoint: 'Point',
  MultiLineString: 'LineString',
  MultiPolygon: 'Polygon',
}

/** A MultiPolygon is four lists deep; what is deeper is none, and may be as deep as to break. */
const DEEPEST = 4

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number'

/** Coordinates with the first two figures of each position; what is no position stays, to be refused. */
function flat(coordinates: unknown, notes: ShapeNotes, depth = 0): unknown {
  if (!Array.isArray(coordinates) || depth > DEEPEST) return coordinates
  if (!isPosition(coordinates)) return coordinates.map((part) => flat(part, notes, depth + 1))
  if (coordinates.length <= 2) return coordinates
  if (coordinates.slice(2).some((figure) => figure !== 0)) notes.figures = true
  return coordinates.slice(0, 2)
}

/**
 * The points, lines and areas of a geometry, one by one, each of two figures a position (RFC 7946,
 * 3.1.1: what more there is may be left). Of nothing drawn there is none.
 */
export function shapesOf(
  geometry: Geometry | null | undefined,
  notes: ShapeNotes,
  depth = 0,
): Geometry[] {
  if (!geometry || depth > DEEPEST) return []
  if (geometry.type === 'GeometryCollection') {
    const inner: unknown = geometry.geometries
    const all = Array.isArray(inner) ? (inner as (Geometry | null)[]) : []
    return all.flatMap((each) => shapesOf(each, notes, depth + 1))
  }
  const coordinates = flat(geometry.coordinates, notes)
  const kind = MANY[geometry.type]
  if (kind === undefined || !Array.isArray(coordinates)) {
    return [{ type: geometry.type, coordinates } as Geometry]
  }
  return coordinates.map((part) => ({ type: kind, coordinates: part as unknown }) as Geometry)
}
