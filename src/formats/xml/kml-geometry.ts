import type { Element } from '@xmldom/xmldom'
import type { Geometry, Position } from 'geojson'
import type { Where } from '../rows/reading'
import { edtfOf } from './kml-time'
import { child, children, childText, descendants } from './xml-read'

/** All that KML draws; a Model is reported. */
const GEOMETRIES = [
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'Model',
  'Track',
  'MultiTrack',
]

function positions(geometry: Element | undefined): Position[] {
  const text = childText(geometry, 'coordinates') ?? ''
  return text
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((tuple) => tuple.split(',').map((n) => (n === '' ? NaN : Number(n))))
}

const ringOf = (boundary: Element | undefined) => positions(child(boundary, 'LinearRing'))

/** A track of Google's: a place for each time, parted by spaces. */
function trackOf(track: Element): Geometry {
  const coordinates = children(track, 'coord').map((node) =>
    (node.textContent ?? '').trim().split(/\s+/).map(Number),
  )
  return { type: 'LineString', coordinates }
}

/** One element that draws, or several in it. */
function drawn(node: Element, where: Where): Geometry[] {
  switch (node.localName) {
    case 'Point':
      return [{ type: 'Point', coordinates: positions(node)[0] ?? [] }]
    case 'LineString':
    case 'LinearRing':
      return [{ type: 'LineString', coordinates: positions(node) }]
    case 'Polygon': {
      const inner = children(node, 'innerBoundaryIs').map(ringOf)
      return [{ type: 'Polygon', coordinates: [ringOf(child(node, 'outerBoundaryIs')), ...inner] }]
    }
    case 'Track':
      return [trackOf(node)]
    case 'MultiGeometry':
    case 'MultiTrack':
      return children(node).flatMap((inner) => drawn(inner, where))
    case 'Model': {
      const message = 'a Model is not read; write a placemark with a Point where it stands.'
      where.problems.error(where.file, where.at('geometry'), 'geometry-kind', message, {
        kind: 'Model',
      })
      return []
    }
    default:
      return []
  }
}

/** What a placemark draws: one geometry, a collection of several, or nothing. */
export function geometryOf(placemark: Element, where: Where): Geometry | null {
  const found = children(placemark)
    .filter((node) => GEOMETRIES.includes(node.localName ?? ''))
    .flatMap((node) => drawn(node, where))
  const [only, ...others] = found
  if (!only) return null
  return others.length === 0 ? only : { type: 'GeometryCollection', geometries: found }
}

/** First and last day of a placemark's track, EDTF; null where it has none. */
export function trackTimes(placemark: Element): string | null {
  const tracks = descendants(placemark, 'Track')
  const times = tracks.flatMap((track) =>
    children(track, 'when').map((node) => (node.textContent ?? '').trim()),
  )
  return edtfOf(times[0], times.at(-1)) ?? null
}
