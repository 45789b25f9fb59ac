import { distanceKm } from '../../src/core/geo/distance'
import type { Position } from '../../src/core/life/model'
import { alongRiver, type RiverLines } from './rivers'
import { townAt } from './towns'

/** An element of a way as written in routes.json; the data dictionary explains the five forms. */
export type PathElement = string | Position

export interface Way {
  mode: string
  path: PathElement[]
}

export interface Ground {
  places: Map<string, Position>
  ways: Record<string, Way>
  /** Centre lines of rivers, by Natural Earth's names; those of geodata/ways if not given. */
  rivers?: RiverLines
}

const isStretch = (e: PathElement): e is string =>
  typeof e === 'string' && (e.startsWith('~') || e.startsWith('='))

/** About 100 m: a railway passes the middle of a town by more than that. */
const inTown = ([lon, lat]: Position): Position => [+lon.toFixed(3), +lat.toFixed(3)]

function pointOf(element: PathElement, { places }: Ground): Position {
  if (typeof element !== 'string') return element
  if (!element.startsWith('@')) return inTown(townAt(element))
  const at = places.get(element.slice(1))
  if (!at) throw new Error(`there is no place "${element.slice(1)}"`)
  return at
}

function nearestIndex(line: Position[], at: Position): number {
  let best = 0
  line.forEach((p, i) => {
    if (distanceKm(p, at) < distanceKm(line[best] as Position, at)) best = i
  })
  return best
}

/** The piece of a line between the vertices nearest to two positions, turned to run that way. */
function pieceBetween(line: Position[], from: Position, to: Position): Position[] {
  const [a, b] = [nearestIndex(line, from), nearestIndex(line, to)]
  return a <= b ? line.slice(a, b + 1) : line.slice(b, a + 1).reverse()
}

function stretch(element: string, from: Position, to: Position, ground: Ground): Position[] {
  const name = element.slice(1)
  if (element.startsWith('~')) return alongRiver(name, from, to, ground.rivers)
  const way = ground.ways[name]
  if (!way) throw new Error(`there is no way "${name}"`)
  return pieceBetween(drawPath(way.path, ground), from, to)
}

/**
 * The line of a written path. A stretch along a river or a way needs a point before and after it;
 * after another stretch it goes on to the next point named.
 * Throws with the element's number if one cannot be placed.
 */
export function drawPath(path: PathElement[], ground: Ground): Position[] {
  const line: Position[] = []
  path.forEach((element, i) => {
    try {
      if (!isStretch(element)) {
        line.push(pointOf(element, ground))
        return
      }
      const before = line.at(-1)
      const after = path.slice(i + 1).find((e) => !isStretch(e))
      if (!before || after === undefined) throw new Error('a stretch needs a point on either side')
      line.push(...stretch(element, before, pointOf(after, ground), ground))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`path[${i}] ${JSON.stringify(element)}: ${reason}`, { cause: error })
    }
  })
  return line.filter((p, i) => i === 0 || p[0] !== line[i - 1]?.[0] || p[1] !== line[i - 1]?.[1])
}
