import type { Position } from '../core/life/model'
import type { Mode } from '../core/life/vocabulary'
import type { Whereabouts } from '../core/itinerary/whereabouts'
import type { MarkerSign } from '../look/signs/marker'
import type { Means } from '../look/means'
import type { Now } from './now'

/** Where nobody says how he went, no pictogram says it either. */
const MEANS: Record<Mode, Means | null> = {
  rail: 'rail',
  ship: 'ship',
  ferry: 'ship',
  river: 'ship',
  boat: 'boat',
  horse: 'horse',
  sledge: 'sledge',
  foot: 'foot',
  car: 'car',
  unknown: null,
}

/** One part of the marker: a ring or disc, a pictogram on it, a pointer beside it. */
export interface MarkerPart {
  sign: MarkerSign
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
    const means = MEANS[now.mode]
    if (means) parts.push({ sign: `means-${means}`, at: now.at, turned: null, mirrored })
  }
  return parts
}
