import type { Flat } from './body'

/** A window on the flat map, px of zoom 0; y grows to the south. */
export interface FlatBox {
  left: number
  top: number
  right: number
  bottom: number
}

type Line = readonly Flat[]

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
