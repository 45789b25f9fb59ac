import type { Position } from '../core/life/model'
import { alongBody, flat, unflat, type Flat } from './body'
import { clipRing, type FlatBox } from './clip'
import { CAPITAL, LEAST, letter, MOST, TIGHT, type Ground } from './lettering'
import { areaOf, cutsOf, heartOf } from './rooms'
import type { StatesBounds } from './view'

/** What names keep off: a point, and how many px to its right its own name reaches. */
export type Obstacle = readonly [lon: number, lat: number, px: number]

/** What of the map can be seen, between the panels, and how close. */
export interface NamesView {
  bounds: StatesBounds
  zoom: number
  /** Factor for sizes: 1 on paper, more on a wall. */
  lettering?: number
  obstacles?: readonly Obstacle[]
}

/** A body of land, and how its name stood last. */
export interface Lettered {
  /** On the flat map. */
  rings: Flat[][]
  box: StatesBounds
  placed: Map<string, Flat>
}

/** How a name stands in a body of land. */
export interface Lettering {
  text: string
  geometry:
    { type: 'LineString'; coordinates: Position[] } | { type: 'Point'; coordinates: Position }
  px: number
  /** Distance of letters, em. */
  spacing: number
  /** Where else the name may stand, em from its point; the first is the point itself. */
  spots: [dx: number, dy: number][]
}

/** Share of the view along each edge in which no name is put. */
const EDGE = 0.02
/** Px that names keep off what they keep off. */
const AIR = 6
/** How much of a line its letters fill. */
const SHARE = 0.7

const WORLD = 512
const TURNS = [0, WORLD, -WORLD]

function boxOf({ bounds: [west, south, east, north] }: NamesView, edge: number): FlatBox {
  const [[left, top], [right, bottom]] = [flat([west, north]), flat([east, south])]
  const [dx, dy] = [(right - left) * edge, (bottom - top) * edge]
  return { left: left + dx, top: top + dy, right: right - dx, bottom: bottom - dy }
}

/** Widths of the view beyond its edges in which names are lettered, for a hand that moves the map. */
const AROUND = 0.75

/** Whether a body comes near what can be seen. */
export function isNear(
  { box }: Pick<Lettered, 'box'>,
  { bounds: [west, south, east, north] }: NamesView,
) {
  const [dx, dy] = [(east - west) * AROUND, (north - south) * AROUND]
  if (box[1] > north + dy || box[3] < south - dy) return false
  return [0, 360, -360].some((turn) => box[0] + turn <= east + dx && box[2] + turn >= west - dx)
}

type Kind = Parameters<typeof letter>[2]

/**
 * How a name stands in what can be seen of a body of land; where it finds no room there, in the
 * whole of it. Where it stood before, it stays if it can. Null where it does not fit.
 */
export function letterIn(
  body: Lettered,
  name: string,
  view: NamesView,
  kind: Kind,
): Lettering | null {
  const whole = body.rings
  const box = boxOf(view, EDGE)
  for (const turn of TURNS) {
    const part = { ...box, left: box.left - turn, right: box.right - turn }
    const [outer = [], ...holes] = whole.map((ring) => clipRing(ring, part))
    if (outer.length < 4) continue
    const rings = [outer, ...holes.filter((hole) => hole.length >= 4)]
    const how = letterRings(rings, body, name, view, kind)
    if (how) return how
  }
  return letterRings(whole, body, name, view, kind)
}

function letterRings(
  rings: Flat[][],
  body: Lettered,
  name: string,
  view: NamesView,
  kind: Kind,
): Lettering | null {
  const slices = cutsOf(rings)
  const { zoom, lettering = 1 } = view
  const scale = 2 ** zoom
  const before = body.placed.get(name)
  const ground: Ground = {
    ...{ slices, scale, lettering, area: areaOf(slices) },
    heart: heartOf(slices),
    before: before && isIn(before, rings[0] ?? []) ? before : undefined,
    isFree: freeOf(view, scale),
  }
  const found = letter(name, ground, kind)
  if (!found) return letterAlong(rings, name, ground)
  const { block, px, spots } = found
  const [first = ground.heart] = spots
  body.placed.set(name, first)
  return {
    ...{ text: block.text, spacing: block.spacing, px },
    geometry: { type: 'Point', coordinates: unflat(first) },
    spots: spots.map(([x, y]) => [((x - first[0]) * scale) / px, ((y - first[1]) * scale) / px]),
  }
}

/** A narrow body that lies aslant: its name follows it. */
function letterAlong(rings: Flat[][], name: string, ground: Ground): Lettering | null {
  const text = name.toLocaleUpperCase()
  if (!mayHold(rings[0] ?? [], (text.length * CAPITAL * LEAST * ground.lettering) / ground.scale))
    return null
  const along = alongBody(rings, text.length * (CAPITAL + TIGHT) * 1.06)
  const { scale, lettering } = ground
  const fits = (along?.em ?? 0) * scale
  if (!along || fits < LEAST * lettering) return null
  const px = Math.min(fits, MOST * 0.75 * lettering)
  const free = (along.length * scale * SHARE) / text.length / px - CAPITAL
  const coordinates = along.line.map(unflat)
  return {
    ...{ text, px, spacing: Math.max(TIGHT, Math.min(1.1, free)), spots: [] },
    geometry: { type: 'LineString', coordinates },
  }
}

/** Whether a line of a length can lie in a ring at all: most states are far too small from afar. */
function mayHold(ring: readonly Flat[], length: number): boolean {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  const spread = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) -
    values.reduce((a, b) => Math.min(a, b), Infinity)
  return Math.hypot(spread(xs), spread(ys)) >= length
}

function isIn([x, y]: Flat, ring: readonly Flat[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

const frees = new WeakMap<NamesView, Ground['isFree']>()

/** Whether a box is free of all obstacles of a view. */
function freeOf(view: NamesView, scale: number): Ground['isFree'] {
  const known = frees.get(view)
  if (known) return known
  const air = (AIR * (view.lettering ?? 1)) / scale
  const spots = (view.obstacles ?? []).map(([lon, lat, px]) => {
    const [x, y] = flat([lon, lat])
    return { left: x - air, right: x + air + px / scale, top: y - air, bottom: y + air }
  })
  const isFree: Ground['isFree'] = (box) =>
    !spots.some(
      (spot) =>
        spot.right > box.left &&
        spot.left < box.right &&
        spot.bottom > box.top &&
        spot.top < box.bottom,
    )
  frees.set(view, isFree)
  return isFree
}
