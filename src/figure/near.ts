import type { Position } from '../core/life/model'
import type { Bounds, Plan } from './plan'

/** Px beyond the edge that what is left out keeps off: lines run on there, and are broad. */
const BEYOND = 40
/** Where a picture looks far to the north or south, or far around, the meridians of all the world may be in it. */
const [POLAR, AROUND] = [75, 120]
const PARTS = [0, 0.25, 0.5, 0.75, 1]

/** What a plan shows, `beyond` px and so many degrees around; null where it may be all the world. */
export function extentOn(
  { width, height, invert }: Plan,
  degrees: number,
  beyond = 0,
): Bounds | null {
  const [middle = 0] = invert([width / 2, height / 2]) ?? []
  const along = (size: number, t: number) => t * (size + 2 * beyond) - beyond
  const found: Position[] = []
  for (const x of PARTS)
    for (const y of PARTS) {
      const at = invert([along(width, x), along(height, y)])
      if (!at || !Number.isFinite(at[0])) return null
      found.push([at[0] - 360 * Math.round((at[0] - middle) / 360), at[1]])
    }
  const [west, south, east, north] = boundsOf(found)
  const wider: Bounds = [west - degrees, south - degrees, east + degrees, north + degrees]
  return wider[2] - wider[0] > AROUND || Math.max(-wider[1], wider[3]) > POLAR ? null : wider
}

function boundsOf(line: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of line) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

/** The boxes of lines of the ground, which are the same ones for every picture. */
const boxes = new WeakMap<readonly Position[], Bounds>()

function boxOf(line: readonly Position[]): Bounds {
  const known = boxes.get(line)
  if (known) return known
  const box = boundsOf(line)
  boxes.set(line, box)
  return box
}

const extents = new WeakMap<Plan, Bounds | null>()

function widerExtentOn(plan: Plan): Bounds | null {
  const known = extents.get(plan)
  if (known !== undefined) return known
  const extent = extentOn(plan, 0, BEYOND)
  extents.set(plan, extent)
  return extent
}

/** What of lines and rings may lie on a picture: the projection need not be asked for the rest of the world. */
export function nearOn<T>(
  plan: Plan,
  things: readonly T[],
  lineOf: (thing: T) => readonly Position[],
): readonly T[] {
  const extent = widerExtentOn(plan)
  if (!extent) return things
  const [west, south, east, north] = extent
  return things.filter((thing) => {
    const [w, s, e, n] = boxOf(lineOf(thing))
    if (s > north || n < south) return false
    return [-360, 0, 360].some((turn) => w + turn <= east && e + turn >= west)
  })
}
