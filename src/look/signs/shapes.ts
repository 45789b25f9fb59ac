import { circle, px } from '../drawing'
import type { Point } from './polygon'

/** Outlines of signs. */
export const SHAPES = ['disc', 'square', 'diamond', 'triangle', 'hexagon'] as const
export type Shape = (typeof SHAPES)[number]

/** The angles of a regular shape, and how far out its corners lie for equal weight to the eye. */
const CORNERS: Record<Exclude<Shape, 'disc'>, { of: number; turn: number; out: number }> = {
  square: { of: 4, turn: Math.PI / 4, out: 1.25 },
  diamond: { of: 4, turn: 0, out: 1.3 },
  triangle: { of: 3, turn: -Math.PI / 2, out: 1.35 },
  hexagon: { of: 6, turn: 0, out: 1.12 },
}

/** A disc is cut as if it had so many corners: its edge covers the rest. */
const OF_A_DISC = { of: 48, turn: 0, out: 1 }

/** How far a shape reaches, in its radii. */
export const reachOf = (shape: Shape): number => (shape === 'disc' ? 1 : CORNERS[shape].out)

/** The corners of a shape about its middle, px. */
export function cornersOf(shape: Shape, radius: number): Point[] {
  const { of, turn, out } = shape === 'disc' ? OF_A_DISC : CORNERS[shape]
  return Array.from({ length: of }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / of
    return [Math.cos(angle) * radius * out, Math.sin(angle) * radius * out]
  })
}

/** A shape as path data about its middle. */
export const outlineOf = (shape: Shape, radius: number): string =>
  shape === 'disc' ? circle(radius) : closed(cornersOf(shape, radius))

/** A polygon as path data. */
export const closed = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}z`
