import type { Flat } from './body'

/** A window on the flat map, px of zoom 0; y grows to the south. */
export interface FlatBox {
  left: number
  top: number
  right: number
  bottom: number
}

type Line = readonly Flat[]

/** Whether two boxes have nothing in common. */
export const areApart = (a: FlatBox, b: FlatBox): boolean =>
  a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom

/** Whether a box lies in another. */
export const isWithin = (inner: FlatBox, outer: FlatBox): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

/** What of a ring lies on the good side of a line: where `side` is not negative. */
function cutOff(ring: Line, side: (at: Flat) => number): Flat[] {
  const kept: Flat[] = []
  ring.forEach((b, i) => {
    const a = ring[i === 0 ? ring.length - 1 : i - 1] ?? b
    const [from, to] = [side(a), side(b)]
    if (from < 0 !== to < 0) kept.push(between(a, b, from / (from - to)))
    if (to >= 0) kept.push(b)
  })
  return kept
}

const between = (a: Flat, b: Flat, t: number): Flat => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
]

/**
 * The part of a closed ring within a window (Sutherland and Hodgman), closed again; parts of it may
 * hang together by lines along the edge. Empty where nothing of it lies there.
 */
export function clipRing(ring: Line, { left, top, right, bottom }: FlatBox): Flat[] {
  let kept: Line = ring
  kept = cutOff(kept, ([x]) => x - left)
  kept = cutOff(kept, ([x]) => right - x)
  kept = cutOff(kept, ([, y]) => y - top)
  kept = cutOff(kept, ([, y]) => bottom - y)
  const first = kept[0]
  return first ? [...kept, first] : []
}

/** Where a stretch enters and leaves a window, as shares of it (Liang and Barsky); null if it passes by. */
function stretchWithin(a: Flat, b: Flat, box: FlatBox): [number, number] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  let [enters, leaves] = [0, 1]
  const sides = [
    [-dx, a[0] - box.left],
    [dx, box.right - a[0]],
    [-dy, a[1] - box.top],
    [dy, box.bottom - a[1]],
  ] as const
  for (const [outward, room] of sides) {
    if (outward === 0 && room < 0) return null
    const at = room / outward
    if (outward < 0 && at > enters) enters = at
    if (outward > 0 && at < leaves) leaves = at
  }
  return enters <= leaves ? [enters, leaves] : null
}

/** The parts of a line within a window, in its direction; none where it passes by. */
export function clipLine(line: Line, box: FlatBox): Flat[][] {
  const parts: Flat[][] = []
  let open: Flat[] | null = null
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]]
    const within = a && b && stretchWithin(a, b, box)
    if (!within) {
      open = null
      continue
    }
    const [enters, leaves] = within
    if (!open) parts.push((open = [enters === 0 ? a : between(a, b, enters)]))
    open.push(leaves === 1 ? b : between(a, b, leaves))
    if (leaves < 1) open = null
  }
  return parts
}
