import { slicesOf, type Flat } from './body'

/** Cuts across a body at even distances, each by its longest run through land. */
export type Slices = ReturnType<typeof slicesOf>

/** So many cuts: of fewer a small name would not find its place. */
const CUTS = 36
/** Heights that are tried in one run. */
const HEIGHTS = 5

export const cutsOf = (rings: readonly (readonly Flat[])[]): Slices => slicesOf(rings, CUTS)

/** Middles of the places where a box lies within a body; none where it does not fit. */
export function roomsIn(slices: Slices, width: number, height: number): Flat[] {
  const rooms: Flat[] = []
  for (let i = 0; i < slices.length; i++) {
    let [from, to] = [-Infinity, Infinity]
    for (let j = i; j < slices.length; j++) {
      const [first, last] = [slices[i], slices[j]]
      if (!first || !last) break
      from = Math.max(from, last.from)
      to = Math.min(to, last.to)
      if (to - from < height) break
      if (last.x - first.x < width) continue
      const x = (first.x + last.x) / 2
      const [top, bottom] = [from + height / 2, to - height / 2]
      for (let k = 0; k < HEIGHTS; k++) rooms.push([x, top + ((bottom - top) * k) / (HEIGHTS - 1)])
      break
    }
  }
  return rooms
}

/** By so much of a box the cuts may judge it otherwise when they lie a little to the side. */
const SLACK = 0.15

/** Whether a box about a point lies within a body, as far as other cuts than these have judged. */
export function isRoom(slices: Slices, [x, y]: Flat, width: number, height: number): boolean {
  const [across, down] = [(width * (1 - SLACK)) / 2, (height * (1 - SLACK)) / 2]
  const [first, last] = [slices[0]?.x ?? Infinity, slices.at(-1)?.x ?? -Infinity]
  if (x - across < first || x + across > last) return false
  return slices
    .filter((slice) => Math.abs(slice.x - x) <= across)
    .every(({ from, to }) => from <= y - down && to >= y + down)
}

/** The middle of a body, by the land at each cut. */
export function heartOf(slices: Slices): Flat {
  let [sum, x, y] = [0, 0, 0]
  for (const slice of slices) {
    const weight = slice.to - slice.from
    sum += weight
    x += slice.x * weight
    y += ((slice.from + slice.to) / 2) * weight
  }
  return sum > 0 ? [x / sum, y / sum] : [0, 0]
}

/** Area of a body by its cuts. */
export function areaOf(slices: Slices): number {
  const step = (slices[1]?.x ?? 0) - (slices[0]?.x ?? 0)
  return slices.reduce((sum, { from, to }) => sum + (to - from) * step, 0)
}
