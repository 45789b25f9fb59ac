import { clipRing, type FlatBox } from '../../borders/clip'
import type { Parts } from '../../core/atlas'
import type { Position } from '../../core/life/model'
import { inSteps, type FigureGround } from '../../figure/ground'
import type { Bounds } from '../../figure/plan'

/** Of a view's width and height, so much of the ground around it is kept. */
const AROUND = 0.3
/** Degrees: a view so wide, or so near the seam of the flat world, keeps all of it. */
const WIDEST = 120

type Line = readonly Position[]

const areApart = (a: FlatBox, b: FlatBox) =>
  a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom

const boxes = new WeakMap<object, FlatBox>()

function boxOf(line: Line): FlatBox {
  const known = boxes.get(line)
  if (known) return known
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const [lon, lat] of line) {
    if (lon < box.left) box.left = lon
    if (lon > box.right) box.right = lon
    if (lat < box.top) box.top = lat
    if (lat > box.bottom) box.bottom = lat
  }
  boxes.set(line, box)
  return box
}

/**
 * What of a ground lies in a view and around it: the picture is the same, and drawn from a small
 * part of the world. Areas are cut well outside of the picture, lines are kept whole.
 */
export function groundWithin(ground: FigureGround, bounds: Bounds): FigureGround {
  const [west, south, east, north] = bounds
  const [across, up] = [(east - west) * AROUND, (north - south) * AROUND]
  const box = { left: west - across, right: east + across, top: south - up, bottom: north + up }
  if (east - west > WIDEST || box.left < -180 || box.right > 180 || box.bottom > 85) return ground
  const isIn = (line: Line) => !areApart(boxOf(line), box)
  const partsIn = (parts: Parts): Parts =>
    parts.flatMap((rings) => {
      const kept = rings.filter(isIn).flatMap((ring) => {
        const cut = clipRing(ring as [number, number][], box) as Position[]
        return cut.length > 3 ? [inSteps(cut)] : []
      })
      return kept.length > 0 ? [kept] : []
    })
  const { states, waters } = ground
  return {
    land: partsIn(ground.land),
    coast: ground.coast.filter(isIn),
    states: states && {
      ...states,
      lands: states.lands.map((land) => ({ ...land, parts: partsIn(land.parts) })),
      borders: states.borders.filter(({ line }) => isIn(line)),
    },
    waters,
  }
}
