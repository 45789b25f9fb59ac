import { circle, px, type Mark } from './drawing'
import type { Inks } from './inks'
import { chordOf, isWithin, partOf, type Point } from './signs/polygon'
import { closed } from './signs/shapes'

/** What is drawn into the colour of a kind of stay, to tell it without colour. */
export type Pattern = 'plain' | 'hatched' | 'half' | 'dotted' | 'ringed'

/** Px of the patterns: the same in a sign of any size and along a band of the track. */
const HATCH = { apart: 3.6, width: 1.2 }
const DOTS = { apart: 3.5, radius: 0.75 }
const RING = { inside: 2.4, width: 1.4, least: 1.2 }

/** What a pattern fills: a convex outline, and the same outline so many px farther in. */
export interface Field {
  corners: readonly Point[]
  inner: (px: number) => string
}

/** A pattern within an outline, as marks that need no clipping. */
export function patternIn(pattern: Pattern, field: Field, inks: Inks): Mark[] {
  if (pattern === 'plain') return []
  return [PATTERNS[pattern](field, inks)]
}

const PATTERNS: Record<Exclude<Pattern, 'plain'>, (field: Field, inks: Inks) => Mark> = {
  // Rising to the right, as on what a state holds.
  hatched: ({ corners }, { paper }) => ({
    d: lines(corners).join(''),
    ...{ stroke: paper, width: HATCH.width },
  }),
  // The lower half is hidden. A half from side to side would say "less certain".
  half: ({ corners }, { ink }) => ({
    d: closed(partOf(corners, { a: 0, b: 1, c: middleOf(corners) })),
    fill: ink,
  }),
  dotted: ({ corners }, { ink }) => ({ d: dots(corners).join(''), fill: ink }),
  ringed: ({ inner }, { paper }) => ({
    d: inner(RING.inside),
    ...{ stroke: paper, width: RING.width },
  }),
}

/** The radius of the ring in a sign of so large a radius, px. */
export const ringIn = (radius: number, inside: number): number =>
  Math.max(RING.least, radius - inside)

function middleOf(corners: readonly Point[]): number {
  const heights = corners.map(([, y]) => y)
  return (Math.min(...heights) + Math.max(...heights)) / 2
}

/** Multiples of a distance from the least of some values to the most. */
function steps(values: readonly number[], apart: number): number[] {
  const first = Math.ceil(Math.min(...values) / apart)
  const last = Math.floor(Math.max(...values) / apart)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * apart)
}

function lines(corners: readonly Point[]): string[] {
  const sums = corners.map(([x, y]) => x + y)
  return steps(sums, HATCH.apart).flatMap((c) => {
    const [from, to] = chordOf(corners, { a: 1, b: 1, c })
    return from && to ? [`M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`] : []
  })
}

function dots(corners: readonly Point[]): string[] {
  const { apart, radius } = DOTS
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return steps(ys, apart).flatMap((y, row) =>
    steps(xs, apart)
      .map((x): Point => [x + (row % 2) * (apart / 2), y])
      .filter((at) => isWithin(corners, at, radius))
      .map(([x]) => circle(radius, x, y)),
  )
}

/** A band of the track, px. */
export interface Rect {
  x: number
  y: number
  w: number
  h: number
}

/** What of a pattern is drawn anew for each band; lines and dots are laid along it as tiles. */
export function patternOfBand(pattern: Pattern, { x, y, w, h }: Rect, inks: Inks): Mark[] {
  const isTooNarrow = pattern === 'ringed' && w < 2 * RING.inside + 2 * RING.width
  if (isTooNarrow || tileOf(pattern, inks)) return []
  const box = (by: number): Point[] => [
    [x + by, y + by],
    [x + w - by, y + by],
    [x + w - by, y + h - by],
    [x + by, y + h - by],
  ]
  return patternIn(pattern, { corners: box(0), inner: (by) => closed(box(by)) }, inks)
}

/** The piece of a pattern that is laid along a band of the track again and again. */
export interface Tile {
  width: number
  height: number
  mark: Mark
}

/** Patterns of lines and dots as tiles, since a band may be a thousand px long; others: null. */
export function tileOf(pattern: Pattern, inks: Inks): Tile | null {
  if (pattern === 'hatched') {
    const { apart, width } = HATCH
    // Beyond its corners, or the ends of its lines would be seen.
    const line = (n: number) => `M${px((n - 2) * apart)} ${px(2 * apart)}l${px(4 * apart)} -${px(4 * apart)}` // prettier-ignore
    const d = [0, 1, 2].map(line).join('')
    return { width: apart, height: apart, mark: { d, stroke: inks.paper, width } }
  }
  if (pattern !== 'dotted') return null
  const { apart, radius } = DOTS
  const at = [[0, 0], [1, 0], [0, 2], [1, 2], [0.5, 1]] as const // prettier-ignore
  const d = at.map(([x, y]) => circle(radius, x * apart, y * apart)).join('')
  return { width: apart, height: 2 * apart, mark: { d, fill: inks.ink } }
}
