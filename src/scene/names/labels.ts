import type { FeatureCollection, Point } from 'geojson'
import type { Lang } from '../../core/life/model'
import { saysTown } from '../../core/itinerary/names'
import { labelOf } from './names'
import type { PlaceAge } from '../places/place-ages'
import type { Scene } from '../scene'
import { RADII } from '../../look/signs/signs'
import { sizeOf, townOf } from '../places/sojourns'

export interface LabelProperties {
  id: string
  name: string
  /** The town around it, for the place where he is; empty where the name says it already. */
  town: string
  /** Ascending is less important: what matters to the present first, then longer stays. */
  rank: number
  age: PlaceAge
  size: number
  /** Distance of the text from the point, px. */
  gap: number
  /** Always labelled: where he is, or the ends of the journey under way. */
  here: boolean
  /** Nobody knows where he is; here he was seen last. */
  lost: boolean
  inner: boolean
  passed: boolean
}

export type Labels = FeatureCollection<Point, LabelProperties>

/** What of a moment the names depend on. */
export interface Naming {
  moment: number
  lang: Lang
  /** Places without an age are not named. */
  ages: ReadonlyMap<string, PlaceAge>
  /** Ids of the places that are named by their light. */
  lit?: ReadonlySet<string>
  isLost?: boolean
}

/** Px that keep a name off the marker. */
export const MARKER_GAP = 22

/** Px that keep a name off its sign, by the length of the stay (index into `RADII`). */
export const gapOf = (size: number): number => 1.3 * (RADII[size] ?? RADII[0]) + 4

const RANKS: Record<PlaceAge, number> = {
  here: -30_000,
  next: -20_000,
  chapter: -5_000,
  recent: -2_000,
  old: 0,
}
/** A long stay comes before a short one of its age, and now and then before one of the next. */
const RANK_PER_SIZE = 400

/** The names of the places that are to be seen at a moment. */
export function labelsAt(
  { life, sojourns }: Scene,
  { moment, lang, ages, lit = new Set(), isLost = false }: Naming,
): Labels {
  // A town that is named under the house he is in is not named a second time.
  const named = new Set<string>()
  for (const [id, age] of ages) {
    const place = age === 'here' ? life.places.get(id) : undefined
    const town = place && townOf(life, place)
    if (town) named.add(town.id)
  }
  const features = sojourns.flatMap(({ place, days, feature, family, within }) => {
    const age = ages.get(place.id)
    const here = age === 'here'
    if (!age || (!here && (named.has(place.id) || lit.has(place.id)))) return []
    const size = sizeOf(days)
    const name = labelOf(place, moment, lang)
    const town = here ? townOf(life, place) : null
    return [
      {
        type: 'Feature' as const,
        id: feature,
        geometry: { type: 'Point' as const, coordinates: place.at },
        properties: {
          id: place.id,
          name,
          town: town && !saysTown(name, town) ? labelOf(town, moment, lang) : '',
          rank: RANKS[age] - RANK_PER_SIZE * size,
          age,
          size,
          gap: Math.max(here ? MARKER_GAP : 0, gapOf(size)),
          here,
          lost: here && isLost,
          inner: within !== null,
          passed: family === 'pass',
        },
      },
    ]
  })
  return { type: 'FeatureCollection', features }
}
