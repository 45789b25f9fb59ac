/** The levels of detail that the site loads: Visvalingam's simplification of the shared lines. */
import { quantize } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import type { Units } from './dissolve'
import { UNITS_PER_DEGREE } from './grid'

export interface Level {
  name: string
  /** Vertices whose triangle is smaller than this go (square degrees, with longitudes shrunk). */
  leastTriangle: number
  /** The map masks everything to its own coast, so ours may be this many times rougher; the command line asks the fine one. */
  coastRougher: number
  /** Islands smaller than this go (square degrees at the equator), except a unit's largest. */
  leastIsland: number
  /** Steps along the longer side of the world that coordinates are rounded to. */
  steps: number
}

/** Fine is for the command line and zoom 5 up, medium for zoom 3 to 5, coarse for the first view. */
export const LEVELS: Level[] = [
  { name: 'fine', leastTriangle: 3e-5, coastRougher: 20, leastIsland: 2e-3, steps: 2e5 },
  { name: 'medium', leastTriangle: 1.5e-3, coastRougher: 20, leastIsland: 1.5e-2, steps: 3e4 },
  { name: 'coarse', leastTriangle: 8e-3, coastRougher: 12, leastIsland: 1e-1, steps: 1e4 },
]

/** Area of a triangle in square degrees as they are at the equator. */
function triangle(points: [number, number][]): number {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = points
  const shrink = Math.cos((b[1] * Math.PI) / 180 / UNITS_PER_DEGREE)
  const twice = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
  return (Math.abs(twice) * Math.max(shrink, 0.05)) / 2 / UNITS_PER_DEGREE ** 2
}

function ringArea(ring: [number, number][]): number {
  let doubled = 0
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y]
    doubled += x * ny - nx * y
  })
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180 / UNITS_PER_DEGREE)
  return (Math.abs(doubled) * Math.max(shrink, 0.05)) / 2 / UNITS_PER_DEGREE ** 2
}

/** One level of the units, in degrees, delta-encoded. */
export function atLevel(units: Units, level: Level): Units {
  const weighed = presimplify(units as never, triangle as never) as unknown as Units
  const uses = usesOf(units)
  weighed.arcs.forEach((arc, i) => {
    if (uses.get(i) === 1) for (const point of arc as Weighed[]) point[2] /= level.coastRougher
    holdOpen(arc as Weighed[])
  })
  const thinned = simplify(weighed as never, level.leastTriangle)
  const keeps = keptRings(units, level)
  const kept = filter(thinned as never, ((arcs: number[]) => keeps.has(String(arcs))) as never)
  return inDegrees(quantize(kept, level.steps) as unknown as Units)
}

type Weighed = [number, number, number]

/** An island keeps three vertices besides its first however small the scale. */
function holdOpen(arc: Weighed[]): void {
  const [first, last] = [arc[0], arc.at(-1)]
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return
  const weights = arc.slice(1, -1).sort((a, b) => b[2] - a[2])
  for (const point of weights.slice(0, 3)) point[2] = Infinity
}

/** Rings that touch another unit, that are large enough, or that are the largest of their unit. */
function keptRings(units: Units, level: Level): Set<string> {
  const uses = usesOf(units)
  const polygons = units.objects.units.geometries.map(({ arcs }) => arcs)
  const kept = new Set<string>()
  for (const rings of polygons.map((unit) => unit.flat())) {
    const sized = rings.map((arcs) => ({ arcs, area: ringArea(ringOf(units, arcs)) }))
    const largest = Math.max(...sized.map(({ area }) => area))
    for (const { arcs, area } of sized) {
      const shared = arcs.some((arc) => (uses.get(arc < 0 ? ~arc : arc) ?? 0) > 1)
      if (shared || area >= level.leastIsland || area === largest) kept.add(String(arcs))
    }
  }
  return kept
}

/** How many rings use each arc: one for coasts, two for borders. */
function usesOf(units: Units): Map<number, number> {
  const uses = new Map<number, number>()
  for (const arc of units.objects.units.geometries.flatMap(({ arcs }) => arcs.flat(2))) {
    uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1)
  }
  return uses
}

function ringOf(units: Units, arcs: number[]): [number, number][] {
  return arcs.flatMap((arc) => {
    const points = (units.arcs[arc < 0 ? ~arc : arc] ?? []) as [number, number][]
    return arc < 0 ? [...points].reverse() : points
  })
}

function inDegrees(units: Units): Units {
  const { transform } = units
  if (!transform) throw new Error('units are not quantized')
  const degrees = ([x, y]: number[]): [number, number] => [
    (x ?? 0) / UNITS_PER_DEGREE,
    (y ?? 0) / UNITS_PER_DEGREE,
  ]
  const bbox = units.bbox?.map((n) => n / UNITS_PER_DEGREE) as Units['bbox']
  return {
    ...units,
    bbox,
    transform: { scale: degrees(transform.scale), translate: degrees(transform.translate) },
  }
}
