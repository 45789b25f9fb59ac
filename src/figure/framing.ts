import { fromPlane } from '../core/geo/mercator'
import type { Position } from '../core/life/model'
import type { SceneMoment } from '../scene/moment'
import { subjectAt, type Subject } from '../scene/subject'
import { planOf, type Bounds, type FigureView, type ProjectionName } from './plan'

/** Of a picture, what is framed keeps off each edge. */
const MARGIN = 0.1
/** Degrees of longitude from which a view is wider than a plane shows fairly, and than a cone does. */
const [WIDE, WIDEST] = [12, 130]
/** A cone is for lands off the equator. */
const TROPIC = 22
/** The whole life where nothing else is asked for: before the birth and after the death. */
const EVERYTHING: Bounds = [-100, 8, 110, 68]

interface Size {
  width: number
  height: number
}

/** Which projection shows bounds fairly: near by they all look alike, and Mercator keeps north up. */
export function projectionFor([west, south, east, north]: Bounds): ProjectionName {
  const isTropic = Math.min(Math.abs(south), Math.abs(north)) < TROPIC && south * north <= 0
  if (east - west > WIDEST) return 'azimuthal'
  if (east - west < WIDE || isTropic) return 'mercator'
  return 'conic'
}

const boundsOfSubject = ({ box }: Subject): Bounds => {
  const [[west, north], [east, south]] = [fromPlane({ x: box.west, y: box.north }), fromPlane({ x: box.east, y: box.south })] // prettier-ignore
  return [west, south, east, north]
}

/** A view of some bounds, as close as they fit, within a range of zooms. */
export function viewOfBounds(
  bounds: Bounds,
  { width, height }: Size,
  zooms: readonly [number, number],
): FigureView {
  // prettier-ignore
  const [west, south, east, north] = bounds
  const centre: Position = [(west + east) / 2, (south + north) / 2]
  const isSpot = east - west < 0.01 && north - south < 0.01
  const margin = Math.round(Math.min(width, height) * MARGIN)
  const fitted: FigureView = { projection: projectionFor(bounds), width, height, margin, bounds }
  const zoom = isSpot ? Infinity : planOf(fitted).zoom
  if (zoom >= zooms[0] && zoom <= zooms[1]) return offTheCone(fitted, centre)
  return viewAround(
    { centre, zoom: Math.max(zooms[0], Math.min(zooms[1], zoom)) },
    { width, height },
  )
}

/** A cone ends at the pole: a picture that looks beyond would be bare there, and is laid out about its middle. */
function offTheCone(view: FigureView, [lon]: Position): FigureView {
  const pole = view.projection === 'conic' ? planOf(view).project([lon, 90]) : null
  return pole && pole[1] > 0 ? { ...view, projection: 'azimuthal' } : view
}

/** The view about a spot at a zoom, on the projection that its width asks for. */
export function viewAround(
  { centre, zoom }: { centre: Position; zoom: number },
  { width, height }: Size,
): FigureView {
  // prettier-ignore
  const across = (width / 512 / 2 ** zoom) * 360
  const around: Bounds = [centre[0] - across / 2, centre[1], centre[0] + across / 2, centre[1]]
  return offTheCone({ projection: projectionFor(around), width, height, centre, zoom }, centre)
}

/**
 * The view of a moment: what the drawn map frames when it follows. A small picture shows as much as
 * the map from `farther` off, in zooms.
 */
export function viewOfMoment(shown: SceneMoment, size: Size, farther = 0): FigureView {
  const subject = subjectAt(shown)
  if (!subject) return viewOfBounds(EVERYTHING, size, [0, 4])
  const [least, most] = subject.zooms.map((zoom) => Math.max(0, zoom - farther)) as [number, number]
  const view = viewOfBounds(boundsOfSubject(subject), size, [least, most])
  if (!('zoom' in view) || view.zoom > least) return view
  // What does not fit is seen from where he is.
  return { ...view, centre: fromPlane(subject.at) }
}

/** A few places around that a view of a place takes in. */
export function placesAround({ scene, ages }: SceneMoment, at: Position): Position[] {
  const off = ([lon, lat]: Position) => Math.hypot((lon - at[0]) * Math.cos((at[1] * Math.PI) / 180), lat - at[1]) // prettier-ignore
  return scene.sojourns
    .filter(({ place, within }) => ages.has(place.id) && within === null && off(place.at) < 4)
    .map(({ place }) => place.at)
    .sort((a, b) => off(a) - off(b))
    .slice(0, 5)
}
