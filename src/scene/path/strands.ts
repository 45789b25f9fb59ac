import type { Position } from '../../core/life/model'

/** Strands of one route lie on so many lanes on either side of it; more would be a motorway. */
const LANES_ASIDE = 2

/** Nearest to the true line first. */
export const LANES: readonly number[] = [
  0,
  ...Array.from({ length: LANES_ASIDE }, (_, i) => [i + 1, -i - 1]).flat(),
]

/** A piece between two vertices that lines share: who went over it first gives it its direction. */
interface Piece {
  begins: number
  /** How often each lane has been used, from the one farthest to the right. */
  uses: number[]
}

/** How a piece of a line lies among those that share its way. */
export interface Strand {
  /** 0 is the true line, 1 the first lane to the left of the traveller. */
  lane: number
  /** Somebody went this way before. */
  again: boolean
  /** What all pieces that lie on one another have in common. */
  corridor: number
}

/**
 * For each line, in order of time, how each of its pieces lies. A line stays on its lane while
 * that is free, so that it can be followed by eye.
 */
export function strandsOf(lines: readonly (readonly Position[])[]): Strand[][] {
  const pieces = new Map<number, Piece>()
  const vertices = new Map<number, number>()
  const numberOf = (position: Position) => {
    const key = keyOf(position)
    const known = vertices.get(key) ?? vertices.size
    vertices.set(key, known)
    return known
  }
  return lines.map((line) => {
    let lane = 0
    return line.slice(1).map((to, index) => {
      const begins = numberOf(line[index] ?? to)
      const ends = numberOf(to)
      const key = Math.min(begins, ends) * MOST_VERTICES + Math.max(begins, ends)
      const piece = pieces.get(key) ?? { begins, uses: LANES.map(() => 0) }
      pieces.set(key, piece)
      const side = piece.begins === begins ? 1 : -1
      const again = piece.uses.some((uses) => uses > 0)
      const own = again ? freeLane(piece, lane * side) : lane * side
      piece.uses[own + LANES_ASIDE] = usesOf(piece, own) + 1
      lane = own * side
      return { lane, again, corridor: key }
    })
  })
}

/** The lane that was used least, of equals the one he is on, then the nearest to the true line. */
function freeLane(piece: Piece, current: number): number {
  return LANES.reduce(
    (best, lane) => (usesOf(piece, lane) < usesOf(piece, best) ? lane : best),
    current,
  )
}

const usesOf = ({ uses }: Piece, lane: number) => uses[lane + LANES_ASIDE] ?? 0

/** Parts of a degree by which vertices are told apart: ten metres or so. */
const PARTS = 1e4
/** The product of two numbers of vertices has to stay a whole number. */
const MOST_VERTICES = 2 ** 26

/** Vertices are shared by value; beyond the antimeridian they are still the same. */
function keyOf([longitude, latitude]: Position): number {
  const wrapped = longitude - 360 * Math.floor((longitude + 180) / 360)
  return Math.round(wrapped * PARTS) * 360 * PARTS + Math.round(latitude * PARTS)
}
