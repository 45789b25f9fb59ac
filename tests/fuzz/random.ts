/** Chance that comes the same way every time (`seeded`). */
export type Random = () => number

/** A whole number below `n`. */
export const below = (random: Random, n: number): number => Math.floor(random() * n)

export function oneOf<T>(random: Random, all: readonly T[]): T {
  const one = all[below(random, all.length)]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}
