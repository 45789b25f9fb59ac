import type { Feature, FeatureCollection, Point } from 'geojson'
import { isWide } from './areas'
import { LOOKS, type Family } from '../../look/signs/kinds'
import type { SceneMoment } from '../moment'
import { VISIT } from './phases'
import { sizeOf, type Sojourn } from './sojourns'

export interface PlaceProperties {
  id: string
  /** Name of the image. */
  sign: string
  /** The kind of stay, and whether that is long ago. */
  family: Family
  old: boolean
  /** Index into RADII. */
  size: number
  /** Not reached yet: labels may lie over it. */
  ahead: boolean
  /** Hidden while the map is small: a town stands for it. */
  inner: boolean
  /** He never stayed there. */
  passed: boolean
}

export type PlaceSigns = FeatureCollection<Point, PlaceProperties>

/**
 * The signs of the places that are to be seen at a moment, long stays below, short ones above. What
 * is not to be seen is not there: what was only faded would still push names away. Of what is to
 * come that is the end of the next journey, or all of it if `whole`.
 */
export function placeSignsAt(moment: SceneMoment, whole: boolean): PlaceSigns {
  const features = moment.scene.sojourns.flatMap((sojourn, index) => {
    const { place, days, feature, family, within } = sojourn
    const isAhead = moment.visits[index] === VISIT.ahead
    if (isWide(place) || (isAhead && !whole && !moment.ages.has(place.id))) return []
    const size = sizeOf(days)
    const old = isOld(moment, place.id)
    const kind = isAhead ? 'ahead' : old ? `old-${LOOKS[family].shape}` : family
    const properties: PlaceProperties = {
      ...{ id: place.id, sign: `life-${kind}-${size}`, size, ahead: isAhead, family, old },
      ...{ inner: within !== null, passed: family === 'pass' },
    }
    return [featureAt(sojourn, feature, properties)]
  })
  features.sort((a, b) => b.properties.size - a.properties.size)
  return { type: 'FeatureCollection', features }
}

const featureAt = (
  { place }: Sojourn,
  id: number,
  properties: PlaceProperties,
): Feature<Point, PlaceProperties> => ({
  ...{ type: 'Feature', id, properties },
  geometry: { type: 'Point', coordinates: place.at },
})

/** After the death nothing is older than anything else. */
const isOld = ({ ages, now }: SceneMoment, id: string): boolean =>
  now.state !== 'after-death' && ages.get(id) === 'old'
