import type { Place, Position } from '../core/life/model'
import { distanceKm } from '../core/geo'
import { areaOf } from './places/areas'
import { boxOf, middle, together, toPlane, TURN, type Box, type Plane } from '../core/geo/mercator'
import type { SceneMoment } from './moment'

/** What the camera has to show at a moment. */
export interface Subject {
  /** The same as long as the same stay, journey or silence lasts. */
  key: string
  /** What is framed when the camera moves. */
  box: Box
  /** What must be in view for the camera to rest. */
  must: Box
  /** Where he is; what must be in view where the whole has no room. */
  at: Plane
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
    return subject(`unknown:${where.lastKnown?.place}`, ends[0], ends, ends, [3, 5.5])
  }
  const { told } = moment.lights
  if (told) return placeSubject(moment, `told:${told.id}`, told.at, told)
  if (!now.at) return null
  const place = where.place ? moment.scene.life.places.get(where.place) : undefined
  return placeSubject(moment, `stay:${where.place}`, now.at, place)
}

/** What is left of one subject when others are about to follow: from where he is to their ends. */
export function withComing({ key, at, zooms }: Subject, coming: readonly Subject[]): Subject {
  const here: Box = { west: at.x, east: at.x, north: at.y, south: at.y }
  return {
    key: [key, ...coming.map((next) => next.key)].join(' '),
    box: together([here, ...coming.map(({ must }) => must)]),
    must: here,
    at,
    zooms: [
      Math.min(zooms[0], ...coming.map((next) => next.zooms[0])),
      Math.min(zooms[1], ...coming.map((next) => next.zooms[1])),
    ],
  }
}

/** A place, the area in which it may be, and a little of what is around. */
function placeSubject(moment: SceneMoment, key: string, at: Position, place?: Place) {
  const area = ((place && areaOf(place))?.coordinates[0] ?? []) as Position[]
  const framed = [at, ...area, ...neighbours(moment, at)]
  return subject(key, at, framed, [at, ...area], [4.8, NEAR_ZOOM])
}

function journeySubject({ scene, where, now }: SceneMoment): Subject | null {
  const of = scene.stretches.filter(({ journey }) => journey === where.journey)
  const line = of.flatMap((stretch) => stretch.line)
  return subject(`journey:${where.journey}`, now.at ?? line[0], line, line, [2, 5.8])
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
  at: Position | undefined,
  framed: Position[],
  must: Position[],
  zooms: [number, number],
): Subject | null {
  const box = boxOf(framed)
  const least = boxOf(must)
  return at && box && least ? { key, box, must: least, at: planeNear(at, least), zooms } : null
}

/** A line that crosses the antimeridian goes on beyond it, a position on it does not. */
export function planeNear(at: Position, box: Box): Plane {
  const { x, y } = toPlane(at)
  return { x: x + TURN * Math.round((middle(box).x - x) / TURN), y }
}
