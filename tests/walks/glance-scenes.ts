import type { Position } from '../../src/core/life/model'
import type { Stretch } from '../../src/scene/path/stretches'

/** The scenes of the glance test: forty moments on the way, drawn by a stated seed. */

const SEED = 1917
const COUNT = 40
/** Part of the map's shorter side that the leg takes. */
const SHARE = 0.55
const MOST_ZOOM = 6.5
/** Px of the world's width at zoom 0. */
const WORLD_PX = 512
/** Degrees of the world's width under which a leg is a walk through a town. */
const LEAST_DEGREES = 0.6

export interface GlanceScene {
  view: { lon: number; lat: number; zoom: number; moment: number }
  /** The lines of the journey's legs up to the one that is now, and from it on. */
  before: Position[]
  after: Position[]
}

/** Park and Miller's generator: the same scenes for everybody. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

const mercator = (lat: number) =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)

/** Index of the last vertex, or of the one farthest from the first where the line returns to it. */
function farthest(line: readonly Position[]): number {
  const [lon, lat] = line[0] ?? [0, 0]
  const from = line.map((at) => Math.hypot(at[0] - lon, at[1] - lat))
  const most = Math.max(...from)
  return (from.at(-1) ?? 0) < most / 10 ? from.indexOf(most) : line.length - 1
}

function sceneOf(stretch: Stretch, legs: Stretch[], part: number, side: number): GlanceScene {
  const { line, start, end } = stretch
  const now = legs.indexOf(stretch)
  const xs = line.map(([lon]) => lon / 360)
  const ys = line.map(([, lat]) => mercator(lat))
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const span = Math.max(right - left, bottom - top)
  const zoom = Math.min(MOST_ZOOM, Math.log2((side * SHARE) / (span * WORLD_PX)))
  const y = (top + bottom) / 2
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90
  const moment = start + (end - start) * part
  // Whoever goes out and back has been at the farthest point of it.
  const out = farthest(line)
  const ahead = line.slice(out)
  return {
    view: { lon: ((left + right) / 2) * 360, lat, zoom, moment },
    before: legs
      .slice(0, now)
      .flatMap((leg) => leg.line)
      .concat(line.slice(0, 1)),
    after: ahead.concat(legs.slice(now + 1).flatMap((leg) => leg.line)),
  }
}

/** Forty legs of different journeys, each somewhere between a fifth and four fifths of its way. */
export function glanceScenes(
  stretches: readonly Stretch[],
  width: number,
  height: number,
): GlanceScene[] {
  const random = seeded(SEED)
  const long = stretches.filter(({ line }) => {
    const lons = line.map(([lon]) => lon)
    const lats = line.map(([, lat]) => lat)
    const span = Math.max(
      Math.max(...lons) - Math.min(...lons),
      Math.max(...lats) - Math.min(...lats),
    )
    return span > LEAST_DEGREES && span < 180
  })
  const journeys = new Map<string, Stretch>()
  for (const stretch of long
    .map((stretch) => ({ stretch, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ stretch }) => stretch))
    if (!journeys.has(stretch.journey)) journeys.set(stretch.journey, stretch)
  return [...journeys.values()].slice(0, COUNT).map((stretch) => {
    const legs = stretches.filter(({ journey }) => journey === stretch.journey)
    return sceneOf(stretch, legs, 0.2 + 0.6 * random(), Math.min(width, height))
  })
}

interface Projecting {
  project: (at: [number, number]) => { x: number; y: number }
}

/** The journey as it lies in view: px of its way up to the leg that is now, and from it on. */
export interface GlanceTruth {
  before: number[][]
  after: number[][]
}

/** Px from the map's upper left corner of what is in view, the leg's ends among it. */
export function placed(
  map: Projecting,
  { before, after }: GlanceScene,
  width: number,
  height: number,
): GlanceTruth {
  const inPx = (line: Position[]) =>
    line.map(([lon, lat]) => {
      const { x, y } = map.project([lon, lat])
      return [Math.round(x), Math.round(y)]
    })
  const isSeen = ([x = -1, y = -1]: number[]) => x >= 0 && y >= 0 && x <= width && y <= height
  /** Where a line that leaves the view crosses its edge, by halving. */
  const edge = (inside: number[], outside: number[], halvings = 12): number[] => {
    const middle = inside.map((value, axis) => (value + (outside[axis] ?? 0)) / 2)
    if (halvings === 0) return middle.map(Math.round)
    return isSeen(middle) ? edge(middle, outside, halvings - 1) : edge(inside, middle, halvings - 1)
  }
  const back = inPx(before).reverse()
  const on = inPx(after)
  const seen = (points: number[][]) => {
    const out = points.findIndex((point) => !isSeen(point))
    const [inside, outside] = [points[out - 1], points[out]]
    if (!outside) return points
    return [...points.slice(0, out), ...(inside ? [edge(inside, outside)] : [])]
  }
  return { before: seen(back), after: seen(on) }
}
