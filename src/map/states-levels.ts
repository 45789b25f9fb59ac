/** How finely the units are drawn. */
export const LEVELS = ['coarse', 'medium', 'fine'] as const
export type Level = (typeof LEVELS)[number]

/** First zoom of the tiles that are cut from each level. */
const FROM: Record<Level, number> = { coarse: 0, medium: 3, fine: 5 }

/** The level that tiles of a zoom are cut from, and the coarser ones that can stand in for it. */
export const levelsFor = (z: number): Level[] =>
  LEVELS.filter((level) => FROM[level] <= z).reverse()
