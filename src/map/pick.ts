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

/** Of its reach so much may lie between two signs that a pointer, or a finger, takes for one. */
const TOGETHER = 0.6

/**
 * The places that a pointer within reach of their signs may mean, nearest first: the nearest, and
 * whatever is hardly farther. Who points at one exactly always has it among them.
 */
export function pickPlaces(candidates: readonly Candidate[], pointer: Px, reach: number): string[] {
  const found = new Map<string, number>()
  for (const { id, at } of candidates) {
    const px = Math.hypot(at.x - pointer.x, at.y - pointer.y)
    if (px <= reach) found.set(id, Math.min(px, found.get(id) ?? Infinity))
  }
  const least = Math.min(...found.values())
  return [...found]
    .filter(([, px]) => px <= least + reach * TOGETHER)
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id)
}

/** What a pointer at rest would pick: the nearest place. */
export function pickPlace(
  candidates: readonly Candidate[],
  pointer: Px,
  reach: number,
): Selection | null {
  const [id] = pickPlaces(candidates, pointer, reach)
  return id === undefined ? null : { kind: 'place', id }
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
