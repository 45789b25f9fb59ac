import type { Place, Position } from '../core/life/model'
import { distanceKm } from '../core/geo'
import { areaOf } from './areas'
import { boxOf, type Box } from './mercator'
import type { SceneMoment } from './moment'

/** What the camera has to show at a moment. */
export interface Subject {
  /** The same as long as the same stay, journey or silence lasts. */
  key: string
  /** What is framed when the camera moves. */
  box: Box
  /** What must be in view for the camera to rest. */
  must: Box
  /** Least and most zoom of the framing. */
  zooms: [number, number]
}

/** Places farther off do not belong to the neighbourhood of a stay. */
const NEIGHBOURHOOD_KM = 350
const NEIGHBOURS = 4
/** Just short of a whole zoom: from there on four times as many tiles would show as much. */
const NEAR_ZOOM = 5.95

export function subjectAt(moment: SceneMoment): Subject | null {
  const { where, now } = moment
  if (where.state === 'travelling') return journeySubject(moment)
  if (where.state === 'unknown') {
    const ends = [now.lastKnown, now.nextKnown].filter((at) => at !== null)
    return subject(`unknown:${where.lastKnown?.place}`, ends, ends, [3, 5.5])
  }
  const { told } = moment.lights
  if (told) return placeSubject(moment, `told:${told.id}`, told.at, told)
  if (!now.at) return null
  const place = where.place ? moment.scene.life.places.get(where.place) : undefined
  return placeSubject(moment, `stay:${where.place}`, now.at, place)
}

/** A place, the area in which it may be, and a little of what is around. */
function placeSubject(moment: SceneMoment, key: string, at: Position, place?: Place) {
  const area = ((place && areaOf(place))?.coordinates[0] ?? []) as Position[]
  return subject(key, [at, ...area, ...neighbours(moment, at)], [at, ...area], [4.8, NEAR_ZOOM])
}

function journeySubject(moment: SceneMoment): Subject | null {
  const of = moment.scene.stretches.filter(({ journey }) => journey === moment.where.journey)
  const line = of.flatMap((stretch) => stretch.line)
  return subject(`journey:${moment.where.journey}`, line, line, [2, 5.8])
}

/** A few places of the life around a position: they set the scale of the scene. */
function neighbours({ scene }: SceneMoment, at: Position): Position[] {
  return scene.sojourns
    .filter(({ place, within }) => within === null && place.at !== at)
    .map(({ place }) => ({ at: place.at, km: distanceKm(at, place.at) }))
    .filter(({ km }) => km < NEIGHBOURHOOD_KM)
    .sort((a, b) => a.km - b.km)
    .slice(0, NEIGHBOURS)
    .map((neighbour) => neighbour.at)
}

function subject(
  key: string,
  framed: Position[],
  must: Position[],
  zooms: [number, number],
): Subject | null {
  const box = boxOf(framed)
  const least = boxOf(must)
  return box && least ? { key, box, must: least, zooms } : null
}
