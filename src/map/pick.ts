import type { Selection } from './moment'

/** Px around a click in which a place or line counts as hit. */
export const TOLERANCE = { mouse: 12, touch: 24 } as const

export interface Px {
  x: number
  y: number
}

/** Something under the pointer, its geometry on the screen: a point, or the vertices of a line. */
export interface Candidate extends Selection {
  at: Px[]
}

/** The nearest place within reach, else the nearest journey, else nothing. */
export function pickFrom(candidates: Candidate[], pointer: Px, reach: number): Selection | null {
  return (
    nearest(candidates, 'place', pointer, reach) ?? nearest(candidates, 'journey', pointer, reach)
  )
}

function nearest(
  candidates: Candidate[],
  kind: Selection['kind'],
  pointer: Px,
  reach: number,
): Selection | null {
  let best: Selection | null = null
  let least = reach
  for (const candidate of candidates) {
    if (candidate.kind !== kind) continue
    const px = distanceToPath(pointer, candidate.at)
    if (px > least) continue
    least = px
    best = { kind, id: candidate.id }
  }
  return best
}

/** Px from a point to the nearest point of a path; of a single vertex, to that. */
export function distanceToPath(point: Px, path: Px[]): number {
  let least = Infinity
  path.forEach((to, index) => {
    const from = path[index - 1] ?? to
    least = Math.min(least, distanceToPiece(point, from, to))
  })
  return least
}

function distanceToPiece(point: Px, from: Px, to: Px): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const along = square && ((point.x - from.x) * dx + (point.y - from.y) * dy) / square
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy)
}
