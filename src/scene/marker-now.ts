import type { Position } from '../core/life/model'
import type { Certainty, Mode } from '../core/life/vocabulary'
import type { Whereabouts } from '../core/itinerary/whereabouts'
import type { Now } from './now'

/** What the pictogram on the marker shows; several means look alike from afar. */
export type Means = 'rail' | 'ship' | 'boat' | 'horse' | 'sledge' | 'foot' | 'car'

const MEANS: Record<Mode, Means> = {
  rail: 'rail',
  ship: 'ship',
  ferry: 'ship',
  river: 'ship',
  boat: 'boat',
  horse: 'horse',
  sledge: 'sledge',
  foot: 'foot',
  car: 'car',
}

/** The rings of the marker: each certainty has a shape of its own. */
export type Ring = Certainty | 'loose' | 'last-known' | 'next-known'

/** One part of the marker: a ring or disc, a pictogram on it, a pointer beside it. */
export interface MarkerPart {
  sign: `ring-${Ring}` | `travel-${Certainty}` | `means-${Means}` | 'pointer'
  at: Position
  /** Degrees clockwise from north by which the sign is turned; null: it stands upright. */
  turned: number | null
  /** Mirrored, so that a train heading west does not run backwards. */
  mirrored: boolean
}

/** The marker at a moment, bottom to top. */
export function markerParts(now: Now, where: Whereabouts): MarkerPart[] {
  const parts: MarkerPart[] = []
  const part = (sign: MarkerPart['sign'], at: Position | null, turned: number | null = null) => {
    if (at) parts.push({ sign, at, turned, mirrored: false })
  }
  part('ring-next-known', now.nextKnown)
  part('ring-last-known', now.lastKnown)
  const certainty = where.certainty ?? 'certain'
  if (!now.at) return parts
  if (now.loose) part('ring-loose', now.at)
  else if (!now.mode) part(`ring-${certainty}`, now.at)
  if (now.mode) {
    const bearing = where.bearing ?? 0
    part('pointer', now.at, bearing)
    part(`travel-${certainty}`, now.at)
    const mirrored = bearing > 180
    parts.push({ sign: `means-${MEANS[now.mode]}`, at: now.at, turned: null, mirrored })
  }
  return parts
}
