import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Position } from '../core/life/model'
import { flat, unflat, type Flat } from './states-body'
import type { Scene } from './scene'
import type { ToldLegs } from './told-legs'

/** A spot of the path that names keep off. */
export interface KeepOffProperties {
  /** On the leg that is told; else on another one of the chapter. */
  told: boolean
  /** The zoom from which it is needed: from there on the others lie too far apart. */
  zoom: number
}

export type KeepOff = FeatureCollection<Point, KeepOffProperties>

/** Px from one spot to the next at a whole zoom; at the end of it twice that, less than a line of text. */
const STEP_PX = 6
/** The first zoom of spots, and the last: beyond it they grow with the map. */
export const KEEP_OFF_ZOOMS = { first: 1, chapter: 6, told: 8 } as const

/**
 * Spots along the legs that names must not cover. They are laid out here and not by the map along
 * its lines, which leaves gaps at the edges of tiles through which a name slips.
 */
export function keepOffAt({ stretches }: Scene, { told, chapter }: ToldLegs): KeepOff {
  const others = new Set(chapter)
  const linesOf = (isOne: (journey: string) => boolean) =>
    stretches.filter(({ journey }) => isOne(journey)).map(({ line }) => line)
  return {
    type: 'FeatureCollection',
    features: [
      ...spotsAlong(linesOf((id) => id === told), true), // prettier-ignore
      ...spotsAlong(linesOf((id) => others.has(id)), false), // prettier-ignore
    ],
  }
}

/** Spots of all zooms along some lines, in order; where lines share a way there is one set of them. */
export function spotsAlong(
  lines: readonly (readonly Position[])[],
  told: boolean,
): Feature<Point, KeepOffProperties>[] {
  const last = KEEP_OFF_ZOOMS[told ? 'told' : 'chapter']
  const step = STEP_PX / 2 ** last
  const taken = new Set<string>()
  return lines.flatMap((line) =>
    evenly(line.map(flat), step).flatMap((at, index): Feature<Point, KeepOffProperties>[] => {
      const zoom = zoomOf(index, last)
      const cell = STEP_PX / 2 ** zoom
      const key = `${String(zoom)} ${String(Math.round(at[0] / cell))} ${String(Math.round(at[1] / cell))}`
      if (taken.has(key)) return []
      taken.add(key)
      const geometry = { type: 'Point' as const, coordinates: unflat(at) }
      return [{ type: 'Feature', geometry, properties: { told, zoom } }]
    }),
  )
}

/** Every second spot is needed a zoom later than the others, of these every second one again. */
function zoomOf(index: number, last: number): number {
  let zoom = last
  for (let at = index; at % 2 === 0 && zoom > KEEP_OFF_ZOOMS.first; at /= 2) zoom--
  return zoom
}

/** Points along a line, so far apart, its first one among them. */
function evenly(line: readonly Flat[], step: number): Flat[] {
  const found: Flat[] = line.slice(0, 1)
  let left = step
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]]
    const length = Math.hypot(bx - ax, by - ay)
    for (; left <= length; left += step) {
      const t = left / length
      found.push([ax + (bx - ax) * t, ay + (by - ay) * t])
    }
    left -= length
  }
  return found
}
