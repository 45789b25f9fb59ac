import type { Geometry, Position } from 'geojson'
import type { Where } from '../rows/reading'
import { fromWkt } from '../rows/wkt'
import { readCompass, readCoordinate, readPosition } from './coordinate'

/** The cells of a row by what they hold. */
export type CellOf = (role: string) => string | undefined

/** Beyond this no degree is: metres of a projection, or a figure that lost its decimal point. */
const METRES = 1000

function wrong({ file, problems, at }: Where, field: string, code: string, message: string) {
  problems.error(file, at(field), code, message)
  return null
}

/** A point of the earth; what is none is reported, and the row goes on without it. */
export function soundPoint([lon = NaN, lat = NaN]: Position, field: string, where: Where) {
  if (lon === 0 && lat === 0) {
    const message = 'lies at 0° 0°, in the sea off Africa: most tables fill empty cells so; it is left without a place on the map.'
    where.problems.warning(where.file, where.at(field), 'null-island', message)
    return null
  }
  if (Math.abs(lon) > METRES || Math.abs(lat) > METRES) {
    return wrong(where, field, 'not-degrees', `${lon}, ${lat} are no degrees: metres of a projection, or a decimal point that was lost? Give degrees, like 30.73 and 46.48.`)
  }
  if (Math.abs(lon) > 180) {
    return wrong(where, field, 'out-of-range', `there is no longitude of ${lon} degrees: it goes from 180 west (-180) to 180 east.`)
  }
  return [lon, lat]
} // prettier-ignore

const NO_FIGURES =
  'are no two coordinates; write degrees as 30.73 and 46.48, or with letters as 46°28′N.'

function pair(lat: string | undefined, lon: string | undefined, of: CellOf, where: Where) {
  if (lat === undefined || lon === undefined) {
    const message = 'needs both longitude and latitude; fill in the other or leave both empty.'
    return wrong(where, lon === undefined ? 'lat' : 'lon', 'not-coordinates', message)
  }
  const [a, b] = [readCoordinate(lat), readCoordinate(lon)]
  if (!a || !b || a.axis === 'lon' || b.axis === 'lat') {
    return wrong(where, 'lon', 'not-coordinates', `"${lon}, ${lat}" ${NO_FIGURES}`)
  }
  const sides: [string | undefined, 'lat' | 'lon'][] = [
    [of('north-south'), 'lat'],
    [of('east-west'), 'lon'],
  ]
  const [north, east] = sides.map(([cell, axis]) => (cell === undefined ? 1 : readCompass(cell, axis)))
  if (!north || !east) {
    const cells = sides.map(([cell]) => cell ?? '').join(', ')
    return wrong(where, 'lon', 'not-coordinates', `"${cells}" is no side of the earth; write N or S, E or W.`)
  }
  const sided = (degrees: number, side: 1 | -1) => (degrees < 0 ? degrees : degrees * side)
  return [sided(b.degrees, east), sided(a.degrees, north)]
} // prettier-ignore

/** The two coordinates of an end of a journey, or of the row itself (`prefix` empty). */
export function pointIn(of: CellOf, prefix: '' | 'from-' | 'to-', where: Where): Position | null {
  const [lat, lon] = [of(`${prefix}lat`), of(`${prefix}lon`)]
  if (lat === undefined && lon === undefined) return null
  const found = pair(lat, lon, prefix === '' ? of : () => undefined, where)
  return found && soundPoint(found, 'lon', where)
}

/** Where a row says that it is: as WKT, as one cell, or as two. */
export function geometryIn(of: CellOf, where: Where): Geometry | null {
  const wkt = of('wkt')
  if (wkt !== undefined) {
    const geometry = fromWkt(wkt)
    if (geometry) return geometry
    const message =
      'is no WKT of a POINT, LINESTRING or POLYGON; write POINT (30.73 46.48), longitude first.'
    wrong(where, 'wkt', 'not-wkt', message)
  }
  const together = of('position')
  if (together !== undefined) {
    const found = readPosition(together)
    if (!found) return wrong(where, 'position', 'not-coordinates', `"${together}" ${NO_FIGURES}`)
    const sound = soundPoint(found, 'position', where)
    return sound && { type: 'Point', coordinates: sound }
  }
  const point = pointIn(of, '', where)
  return point && { type: 'Point', coordinates: point }
}
