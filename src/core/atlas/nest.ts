import type { Position } from '../life/model'

type Ring = readonly Position[]

/** Twice the signed area in square degrees; negative where the ring runs clockwise. */
function signedArea(ring: Ring): number {
  let doubled = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? [0, 0]
    const [bx, by] = ring[i] ?? [0, 0]
    doubled += ax * by - bx * ay
  }
  return doubled
}

/** Even-odd rule; a point on an edge may fall on either side. */
export function isInside([x, y]: Position, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] ?? [0, 0]
      const [bx, by] = ring[i] ?? [0, 0]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}

function middle(ring: Ring): Position {
  const [a = [0, 0], b = [0, 0]] = ring
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

/** Sorts rings into parts, each an outer (clockwise) ring followed by its holes. */
export function nestRings<R extends Ring>(rings: readonly R[]): R[][] {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }))
  const outer = sized
    .filter(({ area }) => area < 0)
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => [ring])
  for (const { ring, area } of sized) {
    if (area <= 0) continue
    const around = outer.find(([own]) => own !== undefined && isInside(middle(ring), [own]))
    around?.push(ring)
  }
  return outer
}
