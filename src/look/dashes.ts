/** How a line of some width is broken up, px. */
export interface Dashes {
  /** From the middle of one round end to that of the other. */
  flat: number
  /** From one dash or dot to the next. */
  period: number
}

/**
 * Visible dash and gap, in widths of the line, and their most in px: a dash longer than that reads
 * as a runway. A tenth or so below 14 and 7, since dashes keep their place on the ground between
 * half levels of the zoom.
 */
export const DASH = { long: 3.4, gap: 1.6, mostLong: 12.6, mostGap: 5.4 } as const
/** Gap between dots, in their diameters, and its most in px. */
export const DOT = { gap: 1.1, mostGap: 5 } as const
/** Dots carry less ink than a thin line of the same width; a broad line's are no wider than it. */
export const STOUT = { most: 1.35, until: 2.4, gone: 5 } as const

/** The dashes of an inferred way; the shader says the same. `width` of the line, px. */
export function dashesOf(width: number): Dashes {
  const long = Math.max(1.4 * width, Math.min(DASH.mostLong, DASH.long * width))
  return { flat: long - width, period: long + Math.min(DASH.mostGap, DASH.gap * width) }
}

/** The dots of a schematic way whose lines are `width` wide, px. */
export function dotsOf(width: number): Dashes & { across: number } {
  const across = width * stoutness(width)
  return { flat: 0, period: across + Math.min(DOT.mostGap, DOT.gap * across), across }
}

function stoutness(width: number): number {
  const t = Math.min(1, Math.max(0, (width - STOUT.until) / (STOUT.gone - STOUT.until)))
  return STOUT.most + (1 - STOUT.most) * t * t * (3 - 2 * t)
}
