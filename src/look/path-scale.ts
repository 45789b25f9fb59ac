/** How the path grows with the zoom, and how the journeys that share a way part. */

/** No line grows beyond this, px: dashes could not keep their proportion. */
export const MOST_WIDTH = 7.6

/** Between stops straight; beyond them level. */
function byZoom(zoom: number, stops: readonly (readonly [zoom: number, value: number])[]): number {
  let before = stops[0] ?? [0, 1]
  for (const stop of stops) {
    if (zoom <= stop[0]) {
      const span = stop[0] - before[0]
      const t = span > 0 ? Math.max(0, (zoom - before[0]) / span) : 0
      return before[1] + (stop[1] - before[1]) * t
    }
    before = stop
  }
  return before[1]
}

/** Factor for the widths of the path. */
export function pathScale(zoom: number): number {
  return byZoom(zoom, [[2, 0.85], [5, 1], [8, 1.5]]) // prettier-ignore
}

/** Width of a pass at a zoom, px. */
export const widthAt = (width: number, zoom: number): number =>
  Math.min(MOST_WIDTH, width * pathScale(zoom))

/** Zooms between which a band parts into its lanes. */
const PARTING = [[6, 0], [7.4, 1]] as const // prettier-ignore

/** How far those that run along one corridor have parted: 0 they are one band, 1 each for itself. */
export const parting = (zoom: number): number => byZoom(zoom, PARTING)

/** Zooms, and px from lane to lane. */
const SPACING = [[2, 0], [6, 0], [7.4, 3.6], [9, 4.8]] as const // prettier-ignore
/** Zooms between which the distance of the lanes grows evenly. */
export const SPACING_ZOOMS = SPACING.map(([zoom]) => zoom)

/** Px from lane to lane, where a route is used several times. */
export function laneSpacing(zoom: number, weight: number): number {
  return byZoom(zoom, SPACING) * weight ** 0.8
}

/** The same for the journey that is chosen: it leaves the band from afar too. */
export function chosenSpacing(zoom: number, weight: number): number {
  return Math.max(laneSpacing(zoom, weight), 3.4 * weight ** 0.8)
}
