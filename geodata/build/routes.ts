/**
 * Draws journeys.geojson of a life from its routes.json, and the lines of all lives that others can
 * follow: `npm run routes [life]`.
 * With --check it only says whether the committed files are what would be drawn (exit status 1 if not).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson'
import type { Position } from '../../src/core/life/model'
import { drawCommitted } from './known'
import { seaLane } from './lane'
import { drawPath, type Ground, type PathElement, type Way } from './path'

/** What journeys of other lives can be drawn along. */
const KNOWN = new URL('../ways/known.geojson', import.meta.url)

interface WrittenLeg {
  mode: string
  route?: string
  path: PathElement[]
}
interface WrittenJourney {
  id: string
  legs: WrittenLeg[]
  [property: string]: unknown
}
interface WrittenRoutes {
  ways: Record<string, Way>
  journeys: WrittenJourney[]
}

/** About 10 m: finer than any of these lines is known. */
const rounded = ([lon, lat]: Position): Position => [+lon.toFixed(4), +lat.toFixed(4)]

function placePositions(collection: FeatureCollection): Map<string, Position> {
  const centre = (g: Geometry): Position | null => {
    if (g.type === 'Point') return g.coordinates as Position
    if (g.type !== 'Polygon') return null
    const ring = (g.coordinates[0] ?? []).slice(1) as Position[]
    const mean = (i: 0 | 1) => ring.reduce((sum, p) => sum + p[i], 0) / ring.length
    return [mean(0), mean(1)]
  }
  return new Map(
    collection.features.flatMap((f): [string, Position][] => {
      const at = centre(f.geometry)
      return at ? [[String(f.id), at]] : []
    }),
  )
}

/** The journey as a GeoJSON line; each leg begins where the one before ends. */
export function drawJourney(journey: WrittenJourney, ground: Ground): Feature<LineString> {
  const { id, legs, ...properties } = journey
  const line: Position[] = []
  const drawn = legs.map(({ mode, route, path }, i) => {
    try {
      const turns = drawPath(path, ground)
      const points = (mode === 'ship' ? seaLane(turns) : turns).map(rounded)
      const last = line.at(-1)
      const joined = last && points[0] && last[0] === points[0][0] && last[1] === points[0][1]
      line.push(...(joined ? points.slice(1) : points))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`${id}.legs[${i}].${reason}`, { cause: error })
    }
    return { mode, to: line.length - 1, ...(route !== undefined && { route }) }
  })
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: line },
    properties: { modes: [...new Set(drawn.map((leg) => leg.mode))], legs: drawn, ...properties },
  }
}

/** All journeys of a life's folder, and every fault of its routes in one go. */
export function drawRoutes(folder: URL): { text: string; faults: string[] } {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const { ways, journeys } = read('routes.json') as WrittenRoutes
  const places = placePositions(read('places.geojson') as FeatureCollection)
  const faults: string[] = []
  const features = journeys.flatMap((journey) => {
    try {
      return [drawJourney(journey, { places, ways })]
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error))
      return []
    }
  })
  const rows = features.map((f) => JSON.stringify(f)).join(',\n')
  return { text: `{"type":"FeatureCollection","features":[\n${rows}\n]}\n`, faults }
}

function main(args: string[]): number {
  const life = args.find((a) => !a.startsWith('--')) ?? 'trotsky'
  const folder = new URL(`../lives/${life}/`, import.meta.url)
  const { text, faults } = drawRoutes(folder)
  for (const fault of faults) console.error(`geodata/lives/${life}/routes.json: ${fault}`)
  if (faults.length > 0) return 1
  const isCheck = args.includes('--check')
  const drawn: [URL, () => string][] = [
    [new URL('journeys.geojson', folder), () => text],
    [KNOWN, drawCommitted],
  ]
  for (const [target, draw] of drawn) {
    if (!isCheck) writeFileSync(target, draw())
    else if (readFileSync(target, 'utf8') !== draw()) {
      console.error(
        `${basename(target.pathname)} is not what routes.json says: run "npm run routes".`,
      )
      return 1
    }
  }
  return 0
}

if (
  process.argv[1] &&
  import.meta.url.endsWith(process.argv[1].replace(/^.*\/geodata/, '/geodata'))
)
  process.exitCode = main(process.argv.slice(2))
