import type { Mark } from './drawing'
import type { Inks } from './inks'

/**
 * What another account has: a hollow, dashed track, wider than what is to come and of longer
 * dashes than a schematic way, so that it is told from both without colour. Px.
 */
export const OTHER_TRACK = { hollow: 2.6, hairline: 0.9, dash: [9, 5], opacity: 0.85 } as const

/** A piece of such a track along the x axis. */
export function otherTrackMarks(from: number, to: number, { paper, faint }: Inks): Mark[] {
  const { hollow, hairline, dash } = OTHER_TRACK
  const aside = (hollow + hairline) / 2
  const edges = [-aside, aside].map((y) => `M${from} ${y}H${to}`).join('')
  return [
    { d: `M${from} 0H${to}`, stroke: paper, width: hollow, dash },
    { d: edges, stroke: faint, width: hairline, dash },
  ]
}
