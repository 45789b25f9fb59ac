import type { Selection } from '../scene/moment'

/** Px around a click in which a place or line counts as hit. */
export const TOLERANCE = { mouse: 12, touch: 24 } as const

export interface Px {
  x: number
  y: number
}

/** A place under the pointer, and where its sign is on the screen. */
export interface Candidate {
  id: string
  at: Px
}

/** The nearest place within reach. */
export function pickPlace(
  candidates: readonly Candidate[],
  pointer: Px,
  reach: number,
): Selection | null {
  let best: Selection | null = null
  let least = reach
  for (const { id, at } of candidates) {
    const px = Math.hypot(at.x - pointer.x, at.y - pointer.y)
    if (px > least) continue
    least = px
    best = { kind: 'place', id }
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
