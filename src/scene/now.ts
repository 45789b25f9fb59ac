import type { Position } from '../core/life/model'
import type { Mode } from '../core/life/vocabulary'
import type { Whereabouts } from '../core/itinerary/whereabouts'
import { isWide } from './places/areas'
import { markerParts, type MarkerPart } from './marker-now'
import { pathNow, type PathNow } from './path/path-now'
import type { Scene } from './scene'

/** Everything that moves with time: a frame brings no more than this to the map. */
export interface Now {
  state: Whereabouts['state']
  /** Where the marker is, following on over the antimeridian; null where nobody knows. */
  at: Position | null
  /** `at` is only the middle of a wide area. */
  loose: boolean
  /** Means of the leg under way. */
  mode: Mode | null
  /** Unknown: where he was last seen, and where next. */
  lastKnown: Position | null
  nextKnown: Position | null
  path: PathNow
  marker: MarkerPart[]
}

export function nowAt(scene: Scene, moment: number, where: Whereabouts): Now {
  const position = (id: string | undefined) => (id && scene.life.places.get(id)?.at) || null
  const unknown = where.state === 'unknown'
  const elsewhere = unknown && where.nextKnown?.place !== where.lastKnown?.place
  const now: Now = {
    state: where.state,
    at: unknown ? null : where.at,
    loose: isLoose(scene, where),
    mode: where.state === 'travelling' ? modeOf(scene, where) : null,
    lastKnown: unknown ? position(where.lastKnown?.place) : null,
    nextKnown: elsewhere ? position(where.nextKnown?.place) : null,
    path: pathNow(scene, moment, where),
    marker: [],
  }
  return { ...now, marker: markerParts(now, where) }
}

function isLoose(scene: Scene, { place }: Whereabouts): boolean {
  const known = place ? scene.life.places.get(place) : undefined
  return known !== undefined && isWide(known)
}

function modeOf(scene: Scene, { journey, fraction = 0 }: Whereabouts): Mode | null {
  const of = scene.stretches.filter((stretch) => stretch.journey === journey)
  return (of.find(({ to }) => fraction < to) ?? of.at(-1))?.mode ?? null
}

/** Days by which what stands out on the path may be behind. */
const SLOW_DAYS = 8

/** Whether two pictures differ by less than `quantum` degrees, so that no pixel would change. */
export function looksTheSame(a: Now, b: Now, quantum: number): boolean {
  return (
    a.path.underWay === b.path.underWay &&
    Math.abs(a.path.strongFrom - b.path.strongFrom) < SLOW_DAYS &&
    a.marker.length === b.marker.length &&
    a.marker.every((part, index) => {
      const other = b.marker[index]
      return (
        other?.sign === part.sign &&
        other.mirrored === part.mirrored &&
        Math.abs(part.at[0] - other.at[0]) < quantum &&
        Math.abs(part.at[1] - other.at[1]) < quantum / 2
      )
    })
  )
}
