import { trackOf } from '../../core/itinerary/track'
import type { Itinerary } from '../../core/itinerary/types'
import type { Journey, Position } from '../../core/life/model'
import { toPlane } from '../../core/geo/mercator'
import { keptVertices } from '../../core/geo/simplify'

/** Units of the sketch to a px of the map of the world at zoom 0, which is 512 px wide. */
export const UNITS_A_PX = 20
/** A line may be off by so much of such a px: less than can be seen. */
const TOLERANCE_PX = 0.1

/** A place on the sketch, in its units. */
export function onSketch(at: Position): { x: number; y: number } {
  const { x, y } = toPlane(at)
  return { x: Math.round(x * UNITS_A_PX), y: Math.round(y * UNITS_A_PX) }
}

/** A line as an SVG path; empty if it has no length. */
export function sketchOf(line: readonly Position[]): string {
  const plane = line.map(toPlane)
  const points = keptVertices(plane, TOLERANCE_PX, Infinity).flatMap((index) => {
    const at = line[index]
    return at ? [onSketch(at)] : []
  })
  return points.length > 1 ? `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}` : ''
}

/** The part of a journey's line that lies behind somebody who is at `at`, `fraction` of its length on. */
export function travelled(journey: Journey, fraction: number, at: Position): Position[] {
  const track = trackOf(journey)
  const km = fraction * (track.at(-1) ?? 0)
  return [...journey.line.filter((_, i) => (track[i] ?? 0) < km), at]
}

/** A journey that is over at `end`, drawn. */
export interface SketchedWay {
  end: number
  path: string
}

/** Every journey of an itinerary once, drawn, by when it was over. */
export function sketchedWays({ items }: Itinerary): SketchedWay[] {
  return items
    .flatMap((item) =>
      item.kind === 'journey' ? [{ end: item.end, path: sketchOf(item.journey.line) }] : [],
    )
    .sort((a, b) => a.end - b.end)
}
