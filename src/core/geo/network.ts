import { distanceKm } from './distance'
import type { Position } from './position'

interface Node {
  at: Position
  /** Kilometres to each node that a piece of line leads to. */
  next: Map<string, number>
}

/** Lines that meet where they have a vertex in common. */
export type Network = ReadonlyMap<string, Node>

/** Vertices that agree to about 10 m are one. */
const keyOf = ([lon, lat]: Position) => `${lon.toFixed(4)},${lat.toFixed(4)}`

/** Bridges ends that lie close together: lines are broken at lakes, at borders and by who drew them. */
function joinEnds(nodes: Map<string, Node>, withinKm: number): void {
  const ends = [...nodes].filter(([, { next }]) => next.size === 1)
  for (const [a, from] of ends) {
    for (const [b, to] of ends) {
      const km = distanceKm(from.at, to.at)
      if (a !== b && km <= withinKm && !from.next.has(b)) {
        // Twice its length, so that a line that is there is always preferred.
        from.next.set(b, 2 * km)
        to.next.set(a, 2 * km)
      }
    }
  }
}

/** The network of lines, whose loose ends are joined where they lie no farther apart than `joinKm`. */
export function networkOf(lines: Iterable<readonly Position[]>, joinKm: number): Network {
  const nodes = new Map<string, Node>()
  const nodeAt = (at: Position) => {
    const key = keyOf(at)
    const found = nodes.get(key) ?? { at, next: new Map<string, number>() }
    nodes.set(key, found)
    return found
  }
  for (const line of lines)
    line.slice(1).forEach((to, i) => {
      const from = line[i] as Position
      const km = distanceKm(from, to)
      nodeAt(from).next.set(keyOf(to), km)
      nodeAt(to).next.set(keyOf(from), km)
    })
  joinEnds(nodes, joinKm)
  return nodes
}

/** How many kilometres it costs to begin, or to end, at each of some nodes. */
type Costs = ReadonlyMap<string, number>

/** The node nearest to a point, at no cost; none where the network has none. */
export function nearestNode(network: Network, at: Position): Costs {
  let best: string | null = null
  let least = Infinity
  for (const [key, node] of network) {
    const km = distanceKm(at, node.at)
    if (km < least) [best, least] = [key, km]
  }
  return new Map(best === null ? [] : [[best, 0]])
}

/** To leave the road costs more than to stay on it, but a nearer line is not always the one that leads there. */
const ASIDE = 3

/** Every node within a reach of a point. */
export function nodesWithin(network: Network, at: Position, reachKm: number): Costs {
  const found = new Map<string, number>()
  for (const [key, node] of network) {
    const km = distanceKm(at, node.at)
    if (km <= reachKm) found.set(key, ASIDE * km)
  }
  return found
}

/** The shortest way through a network (Dijkstra 1959), both ends among its vertices; null where there is none. */
export function shortestWay(network: Network, starts: Costs, goals: Costs): Position[] | null {
  const best = new Map(starts)
  const before = new Map<string, string>()
  const open = new Set(starts.keys())
  let end: string | null = null
  let whole = Infinity
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((best.get(a) ?? 0) <= (best.get(b) ?? 0) ? a : b))
    const gone = best.get(here) ?? 0
    if (gone >= whole) break
    open.delete(here)
    const rest = goals.get(here)
    if (rest !== undefined && gone + rest < whole) [end, whole] = [here, gone + rest]
    for (const [next, km] of network.get(here)?.next ?? []) {
      if (gone + km >= (best.get(next) ?? Infinity)) continue
      best.set(next, gone + km)
      before.set(next, here)
      open.add(next)
    }
  }
  if (end === null) return null
  const way: Position[] = []
  for (let key: string | undefined = end; key !== undefined; key = before.get(key)) {
    const node = network.get(key)
    if (node) way.unshift(node.at)
  }
  return way
}
