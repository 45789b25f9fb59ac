import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, MultiLineString } from 'geojson'
import { nearestNode, networkOf, shortestWay } from '../../src/core/geo/network'
import type { Position } from '../../src/core/life/model'
import { fold } from '../../src/core/search/fold'

/** Centre lines of the rivers that a life travelled: Natural Earth 10m, see geodata/ways/README.md. */
const RIVERS = new URL('../ways/rivers.geojson', import.meta.url)

export type RiverLines = FeatureCollection<LineString | MultiLineString, { name: string }>

let committed: RiverLines | undefined

export function riverLines(): RiverLines {
  committed ??= JSON.parse(readFileSync(RIVERS, 'utf8')) as RiverLines
  return committed
}

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
