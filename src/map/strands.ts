import type { Position } from '../core/life/model'

/** Strands of one route lie on so many lanes on either side of it; more would be a motorway. */
const LANES_ASIDE = 2

/** Nearest to the true line first. */
export const LANES: readonly number[] = [
  0,
  ...Array.from({ length: LANES_ASIDE }, (_, i) => [i + 1, -i - 1]).flat(),
]

/** A piece between two vertices that lines share: who went over it first gives it its direction. */
interface Piece {
  begins: string
  /** How often each lane has been used. */
  uses: Map<number, number>
}

/** How a piece of a line lies among those that share its way. */
export interface Strand {
  /** 0 is the true line, 1 the first lane to the left of the traveller. */
  lane: number
  /** Somebody went this way before. */
  again: boolean
}

/**
 * For each line, in order of time, how each of its pieces lies. A line stays on its lane while
 * that is free, so that it can be followed by eye.
 */
export function strandsOf(lines: readonly (readonly Position[])[]): Strand[][] {
  const pieces = new Map<string, Piece>()
  return lines.map((line) => {
    let lane = 0
    return line.slice(1).map((to, index) => {
      const begins = keyOf(line[index] ?? to)
      const ends = keyOf(to)
      const key = begins < ends ? `${begins} ${ends}` : `${ends} ${begins}`
      const piece = pieces.get(key) ?? { begins, uses: new Map<number, number>() }
      pieces.set(key, piece)
      const side = piece.begins === begins ? 1 : -1
      const again = piece.uses.size > 0
      const own = freeLane(piece, lane * side)
      piece.uses.set(own, (piece.uses.get(own) ?? 0) + 1)
      lane = own * side
      return { lane, again }
    })
  })
}

/** The lane that was used least, of equals the one he is on, then the nearest to the true line. */
function freeLane({ uses }: Piece, current: number): number {
  const usesOf = (lane: number) => uses.get(lane) ?? 0
  return [current, ...LANES].reduce((best, lane) => (usesOf(lane) < usesOf(best) ? lane : best))
}

/** Vertices are shared by value; beyond the antimeridian they are still the same. */
function keyOf([longitude, latitude]: Position): string {
  const wrapped = longitude - 360 * Math.floor((longitude + 180) / 360)
  return `${wrapped.toFixed(4)},${latitude.toFixed(4)}`
}
