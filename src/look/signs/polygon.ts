/** A point in px, y downwards. */
export type Point = readonly [x: number, y: number]

/** A half-plane: where `x·a + y·b ≥ c`. */
export interface Side {
  a: number
  b: number
  c: number
}

/** Where the edge of a half-plane crosses the edges of a convex polygon: two points, or none. */
export function chordOf(polygon: readonly Point[], side: Side): Point[] {
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const [d, e] = [offOf(from, side), offOf(to, side)]
    return d < 0 === e < 0 ? [] : [between(from, to, d / (d - e))]
  })
}

/** The part of a convex polygon that lies in a half-plane (Sutherland–Hodgman). */
export function partOf(polygon: readonly Point[], side: Side): Point[] {
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const [d, e] = [offOf(from, side), offOf(to, side)]
    const kept = d < 0 ? [] : [from]
    return d < 0 === e < 0 ? kept : [...kept, between(from, to, d / (d - e))]
  })
}

/** Whether a point lies in a convex polygon, at least `deep` px from its edges. */
export function isWithin(polygon: readonly Point[], [x, y]: Point, deep: number): boolean {
  const turns = polygon.map((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    return (dx * (y - from[1]) - dy * (x - from[0])) / Math.hypot(dx, dy)
  })
  return turns.every((off) => off >= deep) || turns.every((off) => off <= -deep)
}

const offOf = ([x, y]: Point, { a, b, c }: Side) => x * a + y * b - c

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]
