import type { Plane } from './mercator'

/**
 * Indices of the vertices of a line that tell it from a straight one by more than `tolerance`
 * (Douglas and Peucker), both ends included. No piece gets longer than `longest`: on the globe a
 * straight line on the plane is a curve.
 */
export function keptVertices(line: readonly Plane[], tolerance: number, longest: number): number[] {
  const last = line.length - 1
  const kept = new Uint8Array(line.length)
  kept[0] = kept[last] = 1
  const open: [number, number][] = [[0, last]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    if (to - from < 2) continue
    const split = farthest(line, from, to, tolerance) ?? halfway(line, from, to, longest)
    if (split === null) continue
    kept[split] = 1
    open.push([from, split], [split, to])
  }
  return line.flatMap((_, index) => (kept[index] ? index : []))
}

function farthest(line: readonly Plane[], from: number, to: number, least: number): number | null {
  const [a, b] = [line[from], line[to]]
  if (!a || !b) return null
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  let most = least
  let found: number | null = null
  for (let index = from + 1; index < to; index++) {
    const p = line[index]
    if (!p) continue
    const along = square && ((p.x - a.x) * dx + (p.y - a.y) * dy) / square
    const t = Math.max(0, Math.min(1, along))
    const off = Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)
    if (off > most) [most, found] = [off, index]
  }
  return found
}

function halfway(line: readonly Plane[], from: number, to: number, longest: number): number | null {
  const [a, b] = [line[from], line[to]]
  if (!a || !b || Math.hypot(b.x - a.x, b.y - a.y) <= longest) return null
  return (from + to) >> 1
}
