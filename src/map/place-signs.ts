import type { Feature, FeatureCollection, Point } from 'geojson'
import { strengthOf, strongFrom } from './ages'
import { isWide } from './areas'
import { LOOKS } from './kinds'
import type { SceneMoment } from './moment'
import { VISIT } from './phases'
import type { Scene } from './scene'
import { sizeOf, townOf, type Sojourn } from './sojourns'

export interface PlaceProperties {
  id: string
  /** Name of the image. */
  sign: string
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
  const next = whole ? ALL : endsOf(moment)
  const features = moment.scene.sojourns.flatMap((sojourn, index) => {
    const { place, days, feature, family, within } = sojourn
    const isAhead = moment.visits[index] === VISIT.ahead
    if (isWide(place) || (isAhead && !next.has(place.id))) return []
    const size = sizeOf(days)
    const kind = isAhead ? 'ahead' : isOld(moment, sojourn) ? `old-${LOOKS[family].shape}` : family
    const properties: PlaceProperties = {
      ...{ id: place.id, sign: `life-${kind}-${size}`, size, ahead: isAhead },
      ...{ inner: within !== null, passed: family === 'pass' },
    }
    return [featureAt(sojourn, feature, properties)]
  })
  features.sort((a, b) => b.properties.size - a.properties.size)
  return { type: 'FeatureCollection', features }
}

const ALL = { has: () => true }

const featureAt = (
  { place }: Sojourn,
  id: number,
  properties: PlaceProperties,
): Feature<Point, PlaceProperties> => ({
  ...{ type: 'Feature', id, properties },
  geometry: { type: 'Point', coordinates: place.at },
})

/** The places that the next journey leads to or through. */
function endsOf({ scene, now }: SceneMoment): ReadonlySet<string> {
  const next = scene.life.journeys.find(({ id }) => id === now.path.next)
  return new Set(next ? [next.from, ...next.via, next.to] : [])
}

/**
 * Whether he was there last so long ago that the legs of that time are old. Throughout an epoch
 * that is as at its beginning, so that a moment looks the same however it is come to.
 */
function isOld({ scene, here, epoch, now }: SceneMoment, { place }: Sojourn): boolean {
  if (here.has(place.id)) return false
  const moment = scene.turns[epoch - 1] ?? scene.itinerary.first
  const last = (presencesOf(scene).get(place.id) ?? []).findLast(({ start }) => start <= moment)
  if (!last) return false
  const { strengths } = now.path
  const ages = { strengths, strongFrom: strongFrom(scene.chapters, moment) }
  return strengthOf(ages, Math.min(moment, last.end)) === 0
}

interface Presence {
  start: number
  end: number
}

const cache = new WeakMap<Scene, Map<string, Presence[]>>()

/** By place, when he was there, in order of time; in a house he is in its town too. */
function presencesOf(scene: Scene): Map<string, Presence[]> {
  const known = cache.get(scene)
  if (known) return known
  const found = new Map<string, Presence[]>()
  const note = (id: string, start: number, end: number) => {
    const place = scene.life.places.get(id)
    const town = place && townOf(scene.life, place)
    for (const at of town ? [id, town.id] : [id])
      found.set(at, [...(found.get(at) ?? []), { start, end }])
  }
  for (const segment of scene.itinerary.segments) {
    const { start, end } = segment
    if (segment.kind === 'stay') note(segment.stay.place, start, end)
    else {
      const { from, via, to } = segment.journey
      for (const id of [from, ...via]) note(id, start, end)
      note(to, end, end)
    }
  }
  cache.set(scene, found)
  return found
}
