import { distanceKm } from './distance'
import { cumulativeKm } from './line'
import type { Position } from './position'
import { longitudeNear } from './unwrap'

/** Where a line comes nearest to a point. */
export interface Nearest {
  /** From the point to the line. */
  km: number
  /** Along the line from its start. */
  alongKm: number
}

/**
 * The place of a line that is nearest to a point. Each piece is taken as straight on the plane that
 * touches the sphere at the point, so that what is near is exact and what is far is off by some per
 * cent. Infinitely far from a line without vertices.
 */
export function nearestOnLine(
  line: readonly Position[],
  point: Position,
  cumulative: readonly number[] = cumulativeKm(line),
): Nearest {
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  let [best, at, part]: [number, number, number] = [Infinity, 0, 0]
  line.forEach((to, i) => {
    const from = line[i - 1] ?? to
    const x = (from[0] - longitudeNear(point[0], from[0])) * shrink
    const y = from[1] - point[1]
    const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.min(Math.max(-(x * dx + y * dy) / length, 0), 1)
    const far = Math.hypot(x + t * dx, y + t * dy)
    if (far < best) [best, at, part] = [far, i, t]
  })
  const [to] = line.slice(at, at + 1)
  if (!to) return { km: Infinity, alongKm: 0 }
  const from = line[at - 1] ?? to
  const foot: Position = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]
  const before = cumulative[at - 1] ?? 0
  const along = before + part * ((cumulative[at] ?? before) - before)
  return { km: distanceKm(foot, point), alongKm: along }
}
