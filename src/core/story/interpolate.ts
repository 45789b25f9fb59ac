import { legAt } from '../geo/count'

export interface Interpolator {
  /** The value at `x`, straight between the points, held at the ends. */
  at(x: number): number
  /** Index of the leg (from point i to i + 1) that holds `x`. */
  legAt(x: number): number
}

/** A line through points with rising `xs`. Both lists have the same length, at least two. */
export function interpolator(xs: readonly number[], ys: readonly number[]): Interpolator {
  const at = (x: number) => {
    const leg = legAt(xs, x)
    const [x0 = 0, x1 = 0] = xs.slice(leg, leg + 2)
    const [y0 = 0, y1 = 0] = ys.slice(leg, leg + 2)
    if (x <= x0) return y0
    return x >= x1 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
  }
  return { at, legAt: (x) => legAt(xs, x) }
}
