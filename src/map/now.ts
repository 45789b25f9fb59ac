import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson'
import type { Position } from '../core/life/model'
import type { Whereabouts } from '../core/itinerary/whereabouts'
import { areaOf, circleAround, isWide } from './areas'
import type { Scene } from './scene'
import type { Stretch } from './stretches'

/** Everything that moves with time: redrawn alone, it is a handful of features at most. */
export interface Now {
  state: Whereabouts['state']
  /** Where the marker is; null where nobody knows. */
  at: Position | null
  /** He was within this distance of `at`; null: as exactly as the place is drawn. */
  area: Polygon | null
  /** `at` is only the middle of a wide area. */
  loose: boolean
  /** The stretch under way, from its beginning to the marker. */
  trail: { stretch: Stretch; line: Position[] } | null
  /** Unknown: where he was last seen, and where next. */
  lastKnown: Position | null
  nextKnown: Position | null
}

export interface NowProperties {
  role: 'trail' | 'marker' | 'loose-marker' | 'area' | 'last-known' | 'next-known'
  route?: Stretch['route']
  sea?: boolean
}

export type NowFeatures = FeatureCollection<LineString | Point | Polygon, NowProperties>

export function nowAt(scene: Scene, where: Whereabouts): Now {
  const position = (id: string | undefined) => (id && scene.life.places.get(id)?.at) || null
  const unknown = where.state === 'unknown'
  const elsewhere = unknown && where.nextKnown?.place !== where.lastKnown?.place
  const trail = where.state === 'travelling' ? trailOf(scene, where) : null
  return {
    state: where.state,
    at: unknown ? null : (trail?.line.at(-1) ?? where.at),
    area: unknown ? null : areaAround(scene, where),
    loose: isLoose(scene, where),
    trail,
    lastKnown: unknown ? position(where.lastKnown?.place) : null,
    nextKnown: elsewhere ? position(where.nextKnown?.place) : null,
  }
}

function isLoose(scene: Scene, { place }: Whereabouts): boolean {
  const known = place ? scene.life.places.get(place) : undefined
  return known !== undefined && isWide(known)
}

function areaAround(scene: Scene, where: Whereabouts): Polygon | null {
  const place = where.place ? scene.life.places.get(where.place) : undefined
  if (place) return areaOf(place)
  if (!where.at || !where.radiusKm || where.radiusKm < 1) return null
  return circleAround(where.at, where.radiusKm)
}

function trailOf(scene: Scene, where: Whereabouts): Now['trail'] {
  const fraction = where.fraction ?? 0
  const of = scene.stretches.filter((stretch) => stretch.journey === where.journey)
  const stretch = of.find(({ to }) => fraction < to) ?? of.at(-1)
  if (!stretch || !where.at) return null
  return { stretch, line: lineUpTo(stretch, fraction, where.at) }
}

/** The line from its first vertex to `at`, which lies on it at `fraction` of the journey. */
function lineUpTo(stretch: Stretch, fraction: number, at: Position): Position[] {
  const passed = stretch.vertexFractions.findIndex((vertex) => vertex > fraction)
  const line = stretch.line.slice(0, passed < 0 ? stretch.line.length : Math.max(1, passed))
  const [before] = line.at(-1) ?? at
  // The line runs on across the antimeridian; the position may come wrapped.
  const turns = Math.round((before - at[0]) / 360)
  return [...line, [at[0] + 360 * turns, at[1]]]
}

/** The features of the one small source that is set anew while time runs. */
export function nowFeatures(now: Now): NowFeatures {
  const features: Feature<LineString | Point | Polygon, NowProperties>[] = []
  if (now.area) features.push({ type: 'Feature', geometry: now.area, properties: { role: 'area' } })
  if (now.trail) {
    const { stretch, line } = now.trail
    features.push({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: line },
      properties: { role: 'trail', route: stretch.route, sea: stretch.sea },
    })
  }
  const point = (at: Position | null, role: NowProperties['role']) => {
    if (!at) return
    const geometry: Point = { type: 'Point', coordinates: at }
    features.push({ type: 'Feature', geometry, properties: { role } })
  }
  point(now.nextKnown, 'next-known')
  point(now.lastKnown, 'last-known')
  point(now.at, now.loose ? 'loose-marker' : 'marker')
  return { type: 'FeatureCollection', features }
}

/** Whether two pictures differ by less than `quantum` degrees, so that no pixel would change. */
export function looksTheSame(a: Now, b: Now, quantum: number): boolean {
  const near = (p: Position | null, q: Position | null) =>
    p === q ||
    (!!p && !!q && Math.abs(p[0] - q[0]) < quantum && Math.abs(p[1] - q[1]) < quantum / 2)
  return (
    a.state === b.state &&
    a.trail?.stretch === b.trail?.stretch &&
    !a.area === !b.area &&
    near(a.at, b.at) &&
    near(a.lastKnown, b.lastKnown) &&
    near(a.nextKnown, b.nextKnown)
  )
}
