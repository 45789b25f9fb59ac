import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, MultiLineString } from 'geojson'
import { distanceKm } from '../../src/core/geo/distance'
import type { Position } from '../../src/core/life/model'
import { fold } from '../../src/core/search/fold'

/** Centre lines of the rivers that a life travelled: Natural Earth 10m, see geodata/ways/README.md. */
const RIVERS = new URL('../ways/rivers.geojson', import.meta.url)

export type RiverLines = FeatureCollection<LineString | MultiLineString, { name: string }>
type Graph = Map<string, { at: Position; next: Map<string, number> }>

let committed: RiverLines | undefined

function riverLines(): RiverLines {
  committed ??= JSON.parse(readFileSync(RIVERS, 'utf8')) as RiverLines
  return committed
}

const key = ([lon, lat]: Position) => `${lon.toFixed(4)},${lat.toFixed(4)}`

function graphOf(name: string, lines: RiverLines): Graph {
  const graph: Graph = new Map()
  const node = (at: Position) => {
    const found = graph.get(key(at)) ?? { at, next: new Map<string, number>() }
    graph.set(key(at), found)
    return found
  }
  for (const { geometry, properties } of lines.features) {
    if (fold(properties.name) !== fold(name)) continue
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    for (const part of parts as Position[][]) {
      part.slice(1).forEach((to, i) => {
        const from = part[i] as Position
        const km = distanceKm(from, to)
        node(from).next.set(key(to), km)
        node(to).next.set(key(from), km)
      })
    }
  }
  return joinEnds(graph)
}

/** Natural Earth breaks rivers at lakes and drawing errors: bridge ends that lie close together. */
function joinEnds(graph: Graph, withinKm = 40): Graph {
  const ends = [...graph].filter(([, n]) => n.next.size === 1)
  for (const [a, from] of ends) {
    for (const [b, to] of ends) {
      const km = distanceKm(from.at, to.at)
      if (a !== b && km <= withinKm && !from.next.has(b)) {
        // Twice its length, so that the river itself is always preferred.
        from.next.set(b, 2 * km)
        to.next.set(a, 2 * km)
      }
    }
  }
  return graph
}

function nearest(graph: Graph, at: Position): string {
  let best = ''
  let least = Infinity
  for (const [id, node] of graph) {
    const km = distanceKm(at, node.at)
    if (km < least) [best, least] = [id, km]
  }
  return best
}

/** The river's course between the points of it nearest to two positions (Dijkstra). */
export function alongRiver(
  name: string,
  from: Position,
  to: Position,
  lines: RiverLines = riverLines(),
): Position[] {
  const graph = graphOf(name, lines)
  if (graph.size === 0) throw new Error(`geodata/ways/rivers.geojson has no river "${name}"`)
  const [start, goal] = [nearest(graph, from), nearest(graph, to)]
  const best = new Map([[start, 0]])
  const before = new Map<string, string>()
  const open = new Set([start])
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((best.get(a) ?? 0) <= (best.get(b) ?? 0) ? a : b))
    if (here === goal) break
    open.delete(here)
    for (const [next, km] of graph.get(here)?.next ?? []) {
      const length = (best.get(here) ?? 0) + km
      if (length >= (best.get(next) ?? Infinity)) continue
      best.set(next, length)
      before.set(next, here)
      open.add(next)
    }
  }
  if (!best.has(goal)) throw new Error(`the river "${name}" is broken between the two ends`)
  const course: Position[] = []
  for (let at: string | undefined = goal; at !== undefined; at = before.get(at)) {
    const node = graph.get(at)
    if (node) course.unshift(node.at)
  }
  return course
}
