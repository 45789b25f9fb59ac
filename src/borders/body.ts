import type { Position } from '../core/life/model'

/** A point on the flat map, in px of zoom 0 (the world is 512 wide). */
export type Flat = readonly [x: number, y: number]

const WORLD = 512
const STATIONS = 18
const ANGLES = [0, -14, 14, -28, 28, -42, 42, -58, 58].map((deg) => (deg * Math.PI) / 180)

export function flat([lon, lat]: Position): Flat {
  const bounded = Math.max(-85, Math.min(85, lat))
  const y = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360))
  return [((lon + 180) / 360) * WORLD, (0.5 - y / (2 * Math.PI)) * WORLD]
}

export function unflat([x, y]: Flat): Position {
  const lat = 2 * Math.atan(Math.exp((0.5 - y / WORLD) * 2 * Math.PI)) - Math.PI / 2
  return [(x / WORLD) * 360 - 180, (lat * 180) / Math.PI]
}

const turn = ([x, y]: Flat, angle: number): Flat => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
]

/** The body cut across at one place: from where to where the widest cut runs. */
interface Slice {
  x: number
  from: number
  to: number
}

/** Cuts across the body at even distances, each by its longest run through land. */
export function slicesOf(rings: readonly (readonly Flat[])[], stations = STATIONS): Slice[] {
  let [west, east] = [Infinity, -Infinity]
  for (const [x] of rings[0] ?? []) {
    west = Math.min(west, x)
    east = Math.max(east, x)
  }
  const step = (east - west) / stations
  const cuts: number[][] = Array.from({ length: stations }, () => [])
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [ax, ay] = ring[at - 1] ?? [0, 0]
      const [bx, by] = ring[at] ?? [0, 0]
      // Only the stations between the two ends are crossed.
      const first = Math.ceil((Math.min(ax, bx) - west) / step - 0.5)
      const last = Math.ceil((Math.max(ax, bx) - west) / step - 0.5) - 1
      for (let i = Math.max(0, first); i <= last && i < stations; i++) {
        const x = west + (i + 0.5) * step
        cuts[i]?.push(ay + ((x - ax) / (bx - ax)) * (by - ay))
      }
    }
  }
  return cuts.map((ys, i) => longest(west + (i + 0.5) * step, ys))
}

function longest(x: number, ys: number[]): Slice {
  ys.sort((a, b) => a - b)
  const best: Slice = { x, from: 0, to: 0 }
  for (let at = 1; at < ys.length; at += 2) {
    const [from, to] = [ys[at - 1] ?? 0, ys[at] ?? 0]
    if (to - from > best.to - best.from) Object.assign(best, { from, to })
  }
  return best
}

interface Curve {
  /** y = a + b·u + c·u², with u from -1 to 1 along the window. */
  a: number
  b: number
  c: number
}

/** The parabola nearest to the middles of the slices from `i` to `j` (least squares). */
function parabola(slices: readonly Slice[], i: number, j: number): Curve {
  const n = j - i + 1
  let [u2, u4, y0, y1, y2] = [0, 0, 0, 0, 0]
  for (let k = 0; k < n; k++) {
    const u = (2 * k) / (n - 1) - 1
    const y = middleOf(slices[i + k])
    const uu = u * u
    u2 += uu
    u4 += uu * uu
    y0 += y
    y1 += u * y
    y2 += uu * y
  }
  const c = (n * y2 - u2 * y0) / (n * u4 - u2 * u2)
  return { a: (y0 - c * u2) / n, b: y1 / u2, c }
}

const middleOf = (slice: Slice | undefined) => (slice ? (slice.from + slice.to) / 2 : 0)

const heightAt = ({ a, b, c }: Curve, k: number, n: number) => {
  const u = (2 * k) / (n - 1) - 1
  return a + b * u + c * u * u
}

/** How far the curve stays from the edge of the body, at its nearest; negative outside. */
function clearance(slices: readonly Slice[], i: number, j: number, curve: Curve): number {
  let clear = Infinity
  for (let k = i; k <= j; k++) {
    const slice = slices[k]
    const y = heightAt(curve, k - i, j - i + 1)
    if (slice) clear = Math.min(clear, y - slice.from, slice.to - y)
  }
  return clear
}

export interface Along {
  /** Height of lettering that fits, px of zoom 0. */
  em: number
  /** The gently bent line that the name follows, from left to right. */
  line: Flat[]
  /** Length of the line, px of zoom 0. */
  length: number
}

/** Height that a line of lettering takes up, and the air around it, em. */
const ROOM = 1.7
/** A window of fewer slices says nothing about the shape. */
const FEWEST = 5
/** How far a line may bend, of its length. */
const BEND = 0.14

/** The best line for a name of `ems` times its height in width, along the body. */
export function alongBody(rings: readonly (readonly Flat[])[], ems: number): Along | null {
  let best: (Along & { score: number }) | null = null
  for (const angle of ANGLES) {
    const slices = slicesOf(rings.map((ring) => ring.map((at) => turn(at, -angle))))
    // Level lettering reads best: a slant must gain a good deal.
    const favour = Math.cos(angle) ** 3
    for (let i = 0; i + FEWEST <= slices.length; i++) {
      for (let j = slices.length - 1; j >= i + FEWEST - 1; j--) {
        const length = (slices[j]?.x ?? 0) - (slices[i]?.x ?? 0)
        // The windows shrink from here on: none of them can win.
        if ((length / ems) * favour <= (best?.score ?? 0)) break
        const curve = parabola(slices, i, j)
        if (Math.abs(curve.c) > length * BEND) continue
        const em = Math.min(length / ems, (2 * clearance(slices, i, j, curve)) / ROOM)
        if (em * favour <= (best?.score ?? 0)) continue
        const line = slices
          .slice(i, j + 1)
          .map(({ x }, k) => turn([x, heightAt(curve, k, j - i + 1)], angle))
        best = { em, line, length, score: em * favour }
      }
    }
  }
  return best
}
