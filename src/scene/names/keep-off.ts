import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Position } from '../../core/life/model'
import { flat, unflat, type Flat } from '../../borders/body'
import type { Scene } from '../scene'
import { LEGS, type ToldLegs } from '../path/told-legs'

type Leg = keyof ToldLegs

/** A spot of the path that names keep off. */
export interface KeepOffProperties {
  leg: Leg
  /** The zoom from which it is needed: from there on the others lie too far apart. */
  zoom: number
}

export type KeepOff = FeatureCollection<Point, KeepOffProperties>

/** Px from one spot to the next at a whole zoom; at the end of it twice that, less than a line of text. */
const STEP_PX = 6
const FIRST_ZOOM = 1
/** The last zoom of spots: beyond it they grow with the map. */
export const LAST_ZOOMS: Record<Leg, number> = { told: 8, chapter: 7, recent: 6 }

/**
 * Spots along the legs that names must not cover. They are laid out here and not by the map along
 * its lines, which leaves gaps at the edges of tiles through which a name slips.
 */
export function keepOffAt({ stretches }: Scene, legs: ToldLegs): KeepOff {
  const features = LEGS.flatMap((leg) => {
    const ids = new Set(legs[leg])
    return spotsAlong(stretches.flatMap(({ journey, line }) => (ids.has(journey) ? [line] : [])), leg) // prettier-ignore
  })
  return { type: 'FeatureCollection', features }
}

/** Spots of all zooms along some lines, in order; where lines share a way there is one set of them. */
export function spotsAlong(
  lines: readonly (readonly Position[])[],
  leg: Leg,
): Feature<Point, KeepOffProperties>[] {
  const last = LAST_ZOOMS[leg]
  const taken = new Set<number>()
  const spots: Feature<Point, KeepOffProperties>[] = []
  for (const line of lines)
    evenly(line.map(flat), STEP_PX / 2 ** last, (at, index) => {
      const zoom = zoomOf(index, last)
      const key = cellOf(at, zoom)
      if (taken.has(key)) return
      taken.add(key)
      const geometry = { type: 'Point' as const, coordinates: unflat(at) }
      spots.push({ type: 'Feature', geometry, properties: { leg, zoom } })
    })
  return spots
}

/** Of a square as wide as a step, one number. */
function cellOf([x, y]: Flat, zoom: number): number {
  const cell = STEP_PX / 2 ** zoom
  const across = 2 ** 20
  return (Math.round(x / cell) + across / 2) * across * 16 + Math.round(y / cell) * 16 + zoom
}

/** Every second spot is needed a zoom later than the others, of these every second one again. */
function zoomOf(index: number, last: number): number {
  let zoom = last
  for (let at = index; at % 2 === 0 && zoom > FIRST_ZOOM; at /= 2) zoom--
  return zoom
}

/** Points along a line, so far apart, its first one among them; each is handed on with its number. */
function evenly(
  line: readonly Flat[],
  step: number,
  take: (at: Flat, index: number) => void,
): void {
  let [left, index] = [step, 0]
  if (line[0]) take(line[0], index++)
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]]
    const length = Math.hypot(bx - ax, by - ay)
    for (; left <= length; left += step) {
      const t = left / length
      take([ax + (bx - ax) * t, ay + (by - ay) * t], index++)
    }
    left -= length
  }
}
