import type { Position } from './position'

/** Pixels of the whole world at zoom 0. */
const WORLD_PX = 512
/** Mercator ends here. */
const LAST_LATITUDE = 85.05

/** A point on the Mercator plane, px at zoom 0; y grows southward. */
export interface Plane {
  x: number
  y: number
}

export function toPlane([longitude, latitude]: Position): Plane {
  const phi = (Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)) * Math.PI) / 180
  return {
    x: (longitude / 360 + 0.5) * WORLD_PX,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * WORLD_PX,
  }
}

export function fromPlane({ x, y }: Plane): Position {
  const phi = 2 * Math.atan(Math.exp((0.5 - y / WORLD_PX) * 2 * Math.PI)) - Math.PI / 2
  return [(x / WORLD_PX - 0.5) * 360, (phi * 180) / Math.PI]
}

/** A rectangle on the plane. */
export interface Box {
  west: number
  east: number
  north: number
  south: number
}

export function boxOf(positions: readonly Position[]): Box | null {
  if (positions.length === 0) return null
  const box: Box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity }
  for (const position of positions) {
    const { x, y } = toPlane(position)
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.north = Math.min(box.north, y)
    box.south = Math.max(box.south, y)
  }
  return box
}

/** The box around boxes, each taken where it is nearest to the first: the plane repeats. */
export function together(boxes: readonly Box[]): Box {
  const [first] = boxes
  if (!first) throw new RangeError('no box')
  return boxes.reduce((all, box) => {
    const turn = TURN * Math.round((middle(first).x - middle(box).x) / TURN)
    return {
      west: Math.min(all.west, box.west + turn),
      east: Math.max(all.east, box.east + turn),
      north: Math.min(all.north, box.north),
      south: Math.max(all.south, box.south),
    }
  })
}

export function middle(box: Box): Plane {
  return { x: (box.west + box.east) / 2, y: (box.north + box.south) / 2 }
}

/** The zoom at which a box just fits into a window of `width` × `height` px. */
export function zoomToFit(box: Box, width: number, height: number): number {
  const across = Math.log2(width / Math.max(1e-9, box.east - box.west))
  const down = Math.log2(height / Math.max(1e-9, box.south - box.north))
  return Math.min(across, down)
}

/** How far, px at zoom 0, the plane repeats. */
export const TURN = WORLD_PX
