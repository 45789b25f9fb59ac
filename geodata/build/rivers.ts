import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, MultiLineString } from 'geojson'
import { nearestNode, networkOf, shortestWay } from '../../src/core/geo/network'
import type { Position } from '../../src/core/life/model'
import { fold } from '../../src/core/search/fold'
import { simplified } from './simplify'

/** Centre lines of the rivers that a life travelled: Natural Earth 10m, see geodata/ways/README.md. */
const RIVERS = new URL('../ways/rivers.geojson', import.meta.url)

export type RiverLines = FeatureCollection<LineString | MultiLineString, { name: string }>

let committed: RiverLines | undefined

/** Bends smaller than this are left out: the centre lines themselves are drawn for 1 : 10 million. */
const TOLERANCE_KM = 0.4
/** Courses are written to about 100 m. */
const course = (line: Position[]) =>
  simplified(line, TOLERANCE_KM).map(([lon, lat]): Position => [+lon.toFixed(3), +lat.toFixed(3)])

/** The rivers of geodata/ways, as finely as journeys are drawn along them. */
export function riverLines(): RiverLines {
  committed ??= drawnAlong(JSON.parse(readFileSync(RIVERS, 'utf8')) as RiverLines)
  return committed
}

const drawnAlong = ({ features, ...rest }: RiverLines): RiverLines => ({
  ...rest,
  features: features.map((river) => ({
    ...river,
    geometry: { type: 'MultiLineString', coordinates: partsOf(river).map(course) },
  })),
})

/** The lines that a river is drawn by. */
export const partsOf = ({ geometry }: RiverLines['features'][number]): Position[][] =>
  (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) as Position[][]

/** Natural Earth breaks rivers at lakes and drawing errors. */
const JOIN_KM = 40

/** The river's course between the points of it nearest to two positions. */
export function alongRiver(
  name: string,
  from: Position,
  to: Position,
  lines: RiverLines = riverLines(),
): Position[] {
  const own = lines.features.filter(({ properties }) => fold(properties.name) === fold(name))
  const river = networkOf(own.flatMap(partsOf), JOIN_KM)
  if (river.size === 0) throw new Error(`geodata/ways/rivers.geojson has no river "${name}"`)
  const course = shortestWay(river, nearestNode(river, from), nearestNode(river, to))
  if (!course) throw new Error(`the river "${name}" is broken between the two ends`)
  return course
}
