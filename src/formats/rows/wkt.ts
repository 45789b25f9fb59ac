import type { Geometry, Position } from 'geojson'

/** Well-known text (OGC 06-103r4) of the kinds of geometry that a life has. */

const point = ([x = NaN, y = NaN]: Position) => `${x} ${y}`
const ring = (positions: Position[]) => `(${positions.map(point).join(', ')})`

/** A Point, LineString or Polygon as WKT; null for any other geometry. */
export function toWkt(geometry: Geometry): string | null {
  if (geometry.type === 'Point') return `POINT (${point(geometry.coordinates)})`
  if (geometry.type === 'LineString') return `LINESTRING ${ring(geometry.coordinates)}`
  if (geometry.type === 'Polygon') {
    return `POLYGON (${geometry.coordinates.map(ring).join(', ')})`
  }
  return null
}

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/

function positionsOf(text: string): Position[] | null {
  const positions = text.split(',').map((pair) => pair.trim().split(/\s+/))
  const sound = positions.every((p) => p.length >= 2 && p.every((n) => NUMBER.test(n)))
  return sound ? positions.map((p) => p.map(Number)) : null
}

function ringsOf(text: string): Position[][] | null {
  if (!/^(\s*\([^()]*\)\s*(,|$))+$/.test(text)) return null
  const rings = [...text.matchAll(/\(([^()]*)\)/g)].map((match) => positionsOf(match[1] ?? ''))
  return rings.every((each) => each !== null) ? rings : null
}

/** The geometry of a WKT Point, LineString or Polygon; null if the text is none. */
export function fromWkt(text: string): Geometry | null {
  const found = /^\s*(POINT|LINESTRING|POLYGON)\s*(?:Z\s*)?\((.*)\)\s*$/is.exec(text)
  const [kind, inner = ''] = [found?.[1]?.toUpperCase(), found?.[2]]
  if (kind === 'POLYGON') {
    const rings = ringsOf(inner)
    return rings && { type: 'Polygon', coordinates: rings }
  }
  const positions = kind === undefined ? null : positionsOf(inner)
  const [first] = positions ?? []
  if (!positions || !first) return null
  if (kind === 'LINESTRING') return { type: 'LineString', coordinates: positions }
  return positions.length === 1 ? { type: 'Point', coordinates: first } : null
}
