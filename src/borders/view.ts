import type { Box, PageAtlas } from '../core/atlas'

/** [west, south, east, north] in degrees; a view over the antimeridian leaves ±180. */
export type StatesBounds = Box

/** The units that may show within bounds, in whichever copy of the world. */
export function unitsInView({ boxes }: PageAtlas, view: StatesBounds): Set<string> {
  const [west, south, east, north] = view
  const isIn = (box: Box) =>
    box[1] <= north &&
    box[3] >= south &&
    [0, 360, -360].some((turn) => box[0] + turn <= east && box[2] + turn >= west)
  return new Set([...boxes].flatMap(([unit, parts]) => (parts.some(isIn) ? [unit] : [])))
}
