import { distanceKm } from '../../src/core/geo/distance'
import type { Position } from '../../src/core/life/model'

/** Kilometres from a point to a short straight piece, on the plane that touches the sphere there. */
function besideKm(at: Position, from: Position, to: Position): number {
  const shrink = Math.cos((at[1] * Math.PI) / 180)
  const [x, y] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
  const [u, v] = [(at[0] - from[0]) * shrink, at[1] - from[1]]
  const share = Math.min(1, Math.max(0, (u * x + v * y) / (x * x + y * y || 1)))
  return distanceKm(at, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
}

/** The line without the points that lie within a tolerance of it (Douglas–Peucker). Keeps its ends. */
export function simplified(line: Position[], toleranceKm: number): Position[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  const far = line.reduce((best, at, i) => {
    const isFarther = besideKm(at, first, last) > besideKm(line[best] ?? first, first, last)
    return isFarther ? i : best
  }, 0)
  if (besideKm(line[far] ?? first, first, last) <= toleranceKm) return [first, last]
  const before = simplified(line.slice(0, far + 1), toleranceKm)
  return [...before.slice(0, -1), ...simplified(line.slice(far), toleranceKm)]
}
