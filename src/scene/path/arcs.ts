import { cumulativeKm, pointAlong } from '../../core/geo'
import type { Position } from '../../core/life/model'

/** Pieces longer than this bend visibly on the map. */
const PIECE_KM = 200

/** A line, and the kilometres from its start to each vertex. */
export interface MeasuredLine {
  line: Position[]
  km: number[]
}

/**
 * The line with vertices added along the great circles between its own, so that it is drawn where
 * the marker, which moves on the sphere, passes. `kept` are the new indices of the old vertices.
 */
export function alongArcs(line: readonly Position[]): MeasuredLine & { kept: number[] } {
  const old = cumulativeKm(line)
  const result = { line: [] as Position[], km: [] as number[], kept: [] as number[] }
  line.forEach((vertex, index) => {
    const from = old[index - 1] ?? 0
    const to = old[index] ?? 0
    const pieces = Math.ceil((to - from) / PIECE_KM)
    for (let piece = 1; piece < pieces; piece++) {
      const km = from + ((to - from) * piece) / pieces
      result.line.push(pointAlong(line, km, old).at)
      result.km.push(km)
    }
    result.kept.push(result.line.length)
    result.line.push(vertex)
    result.km.push(to)
  })
  return result
}
