import type { FeatureCollection, Point } from 'geojson'
import type { Lang } from '../core/life/model'
import { labelOf } from './names'
import type { Scene } from './scene'
import { RADII, sizeOf, townOf } from './sojourns'

export interface LabelProperties {
  id: string
  name: string
  /** The town around it, for the place where he is. */
  town: string
  /** Longer stays are placed first: ascending is more important. */
  rank: number
  size: number
  /** Distance of the text from the point, px. */
  gap: number
  /** Always labelled: where he is, or the ends of the journey under way. */
  here: boolean
  inner: boolean
  passed: boolean
}

/** Px that keep a name off the marker. */
const MARKER_GAP = 22

export type Labels = FeatureCollection<Point, LabelProperties>

/**
 * The names of all places at a moment; `here` holds the ids that must not go unnamed, `lit` those
 * that are named by their light.
 */
export function labelsAt(
  scene: Scene,
  moment: number,
  lang: Lang,
  here: ReadonlySet<string>,
  lit: ReadonlySet<string> = new Set(),
): Labels {
  // A town that is named under the house he is in is not named a second time.
  const named = new Set<string>()
  for (const id of here) {
    const place = scene.life.places.get(id)
    const town = place && townOf(scene.life, place)
    if (town) named.add(town.id)
  }
  const unnamed = scene.sojourns.filter(
    ({ place: { id } }) => here.has(id) || !(named.has(id) || lit.has(id)),
  )
  const features = unnamed.map(({ place, days, feature, family, within }, rank) => {
    const size = sizeOf(days)
    const isHere = here.has(place.id)
    const town = isHere ? townOf(scene.life, place) : null
    return {
      type: 'Feature' as const,
      id: feature,
      geometry: { type: 'Point' as const, coordinates: place.at },
      properties: {
        id: place.id,
        name: labelOf(place, moment, lang),
        town: town ? labelOf(town, moment, lang) : '',
        rank: isHere ? rank - 10_000 : rank,
        size,
        gap: Math.max(isHere ? MARKER_GAP : 0, 1.3 * (RADII[size] ?? 3) + 4),
        here: isHere,
        inner: within !== null,
        passed: family === 'pass',
      },
    }
  })
  return { type: 'FeatureCollection', features }
}
