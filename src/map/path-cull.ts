import { TURN, type Box } from './mercator'

/** So many pieces, one after another in time and so mostly in space, are in sight or not together. */
export const PIECES_A_CHUNK = 64
/** Px by which a line may lie beside its middle: its lane, half its width, a mitre. */
const ASIDE_PX = 96

/** For each chunk of pieces the box around them, worlds. `ends` gives the two ends of a piece. */
export function boxesAround(
  count: number,
  ends: (piece: number) => readonly [ax: number, ay: number, bx: number, by: number],
): Box[] {
  const boxes: Box[] = []
  for (let first = 0; first < count; first += PIECES_A_CHUNK) {
    const box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity }
    for (let piece = first; piece < Math.min(first + PIECES_A_CHUNK, count); piece++) {
      const [ax, ay, bx, by] = ends(piece)
      box.west = Math.min(box.west, ax, bx)
      box.east = Math.max(box.east, ax, bx)
      box.north = Math.min(box.north, ay, by)
      box.south = Math.max(box.south, ay, by)
    }
    boxes.push(box)
  }
  return boxes
}

/** Whether two boxes meet if the first is moved by so many worlds. */
const meet = (a: Box, b: Box, turn: number) =>
  a.west + turn <= b.east && a.east + turn >= b.west && a.north <= b.south && a.south >= b.north

/**
 * The pieces from `first` to before `end` that may be seen in a view (worlds) in the copy `turn` of
 * the world, in as few runs as there are gaps: what is out of sight costs a software renderer as
 * much as what is seen, until it is found to be so.
 */
export function runsInSight(
  boxes: readonly Box[],
  [first, end]: readonly [first: number, end: number],
  view: Box,
  turn: number,
): [first: number, end: number][] {
  const runs: [number, number][] = []
  for (let from = first; from < end;) {
    const chunk = Math.floor(from / PIECES_A_CHUNK)
    const to = Math.min(end, (chunk + 1) * PIECES_A_CHUNK)
    const box = boxes[chunk]
    if (!box || meet(box, view, turn)) {
      const last = runs.at(-1)
      if (last?.[1] === from) last[1] = to
      else runs.push([from, to])
    }
    from = to
  }
  return runs
}

/** The view that a box on the plane is at a zoom, in worlds, with room for what lies beside the path. */
export function viewWithRoom({ west, east, north, south }: Box, zoom: number): Box {
  const room = ASIDE_PX / 2 ** zoom
  return {
    west: (west - room) / TURN,
    east: (east + room) / TURN,
    north: (north - room) / TURN,
    south: (south + room) / TURN,
  }
}
