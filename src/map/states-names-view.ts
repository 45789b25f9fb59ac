import type { Position } from '../core/life/model'
import { flat, type Flat } from './states-body'
import { clipRing, type FlatBox } from './states-clip'
import { letter, type Lettering } from './states-lettering'
import type { StatesBounds } from './states-view'

/** What of the map can be seen, between the panels, and how close. */
export interface NamesView {
  bounds: StatesBounds
  zoom: number
}

/** A body of land, and how names stand in it. */
export interface Lettered {
  rings: Position[][]
  box: StatesBounds
  known: Map<string, Standing>
}

interface Standing {
  /** In the whole body. */
  whole: Lettering | null
  /** Where the name stood last, and at which zoom it was placed there; null for the whole body. */
  placed: { how: Lettering; zoom: number } | null
}

/** A name stays where it was put until the view has come this much closer or wider. */
const STAYS_ZOOMS = 1.2
/** Share of the view along each edge in which a name is not in sight as a whole. */
const EDGE = 0.1
/** A name slightly too large for its land is still shown; see the filter of the layer. */
const LENIENT_ZOOMS = 0.35

const WORLD = 512
const TURNS = [0, WORLD, -WORLD]

function boxOf({ bounds: [west, south, east, north] }: NamesView, edge: number): FlatBox {
  const [[left, top], [right, bottom]] = [flat([west, north]), flat([east, south])]
  const [dx, dy] = [(right - left) * edge, (bottom - top) * edge]
  return { left: left + dx, top: top + dy, right: right - dx, bottom: bottom - dy }
}

/** The point of the map that a name is centred on. */
function anchorOf({ geometry }: Lettering): Flat {
  if (geometry.type === 'Point') return flat(geometry.coordinates)
  return flat(geometry.coordinates[geometry.coordinates.length >> 1] ?? [0, 0])
}

function isIn([x, y]: Flat, { left, top, right, bottom }: FlatBox): boolean {
  const inCopy = (turn: number) => x + turn >= left && x + turn <= right
  return y >= top && y <= bottom && TURNS.some(inCopy)
}

/** The lettering of that part of a body that can be seen; null where there is too little of it. */
function letterPart({ rings }: Lettered, name: string, view: NamesView): Lettering | null {
  const box = boxOf(view, EDGE / 2)
  for (const turn of TURNS) {
    const part = { ...box, left: box.left - turn, right: box.right - turn }
    const [outer = [], ...holes] = rings.map((ring) => clipRing(ring.map(flat), part))
    if (outer.length < 4) continue
    const how = letter([outer, ...holes.filter((hole) => hole.length >= 4)], name)
    if (how && how.minzoom <= view.zoom + LENIENT_ZOOMS) return how
  }
  return null
}

/** Widths of the view beyond its edges in which names are lettered, for a hand that moves the map. */
const AROUND = 0.75

/** Whether a body comes near what can be seen. */
export function isNear({ box }: Lettered, { bounds: [west, south, east, north] }: NamesView) {
  const [dx, dy] = [(east - west) * AROUND, (north - south) * AROUND]
  if (box[1] > north + dy || box[3] < south - dy) return false
  return [0, 360, -360].some((turn) => box[0] + turn <= east + dx && box[2] + turn >= west - dx)
}

/**
 * How a name stands in a body of land. It stands where it fits best in the whole body; where that
 * spot is out of sight but a good part of the body is not, in that part, and there it stays while it
 * can be seen.
 */
export function letterIn(body: Lettered, name: string, view: NamesView | null): Lettering | null {
  const standing = body.known.get(name) ?? {
    whole: letter(
      body.rings.map((ring) => ring.map(flat)),
      name,
    ),
    placed: null,
  }
  body.known.set(name, standing)
  const { whole, placed } = standing
  if (!view || !whole) return whole
  const inner = boxOf(view, EDGE)
  const stays = placed && Math.abs(placed.zoom - view.zoom) < STAYS_ZOOMS
  if (stays && isIn(anchorOf(placed.how), inner)) return placed.how
  standing.placed = null
  if (isIn(anchorOf(whole), inner)) return whole
  const how = letterPart(body, name, view)
  if (how) standing.placed = { how, zoom: view.zoom }
  return how ?? whole
}
