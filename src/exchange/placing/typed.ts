import type { Position } from '../../core/life/model'
import { readPosition } from '../../formats/table/coordinate'
import { soundPoint } from '../../formats/table/place-cells'
import { ProblemList } from '../../core/life/problems'

/** Coordinates as somebody typed them: a point of the earth, or why they are none. */
export type TypedPoint =
  { ok: true; at: Position; swapped?: Position } | { ok: false; code: string }

const latitudeFits = ([, lat]: Position) => Math.abs(lat) <= 90

/**
 * Reads coordinates in any notation (46.48, 30.73; 46,48 30,73; 46°28′N 30°44′E), latitude first.
 * Metres, a longitude beyond 180° and 0° 0° are refused; where latitude cannot be one, the other
 * way round is offered (`swapped`).
 */
export function readTyped(text: string): TypedPoint {
  const found = readPosition(text)
  if (!found) return { ok: false, code: 'not-coordinates' }
  const [lon = NaN, lat = NaN] = found
  const problems = new ProblemList()
  const sound = soundPoint([lon, lat], '', { file: '', problems, at: () => '' })
  if (!sound) return { ok: false, code: problems.all[0]?.code ?? 'not-coordinates' }
  if (latitudeFits([lon, lat])) return { ok: true, at: [lon, lat] }
  if (!latitudeFits([lat, lon])) return { ok: false, code: 'out-of-range' }
  return { ok: true, at: [lat, lon], swapped: [lat, lon] }
}

const side = (degrees: number, [plus, minus]: readonly [string, string]) =>
  `${Math.abs(degrees)
    .toFixed(4)
    .replace(/\.?0+$/, '')}° ${degrees < 0 ? minus : plus}`

/** A point as it is shown in the field, and can be typed again: 46.48° N, 30.73° E. */
export const pointText = ([lon, lat]: Position): string =>
  `${side(lat, ['N', 'S'])}, ${side(lon, ['E', 'W'])}`
