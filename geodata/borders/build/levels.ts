/** The levels of detail that the site loads: Visvalingam's simplification of the shared lines. */
import { quantize } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import type { Units } from './dissolve'
import { UNITS_PER_DEGREE } from './grid'

export interface Level {
  name: string
  /** Vertices whose triangle is smaller than this go (square degrees, with longitudes shrunk). */
  leastTriangle: number
  /** Islands smaller than this go (square degrees), except a unit's last one. */
  leastIsland: number
  /** Steps along the longer side of the world that coordinates are rounded to. */
  steps: number
}

/** Fine is for the command line and zoom 5 up, medium for zoom 3 to 5, coarse for the first view. */
export const LEVELS: Level[] = [
  { name: 'fine', leastTriangle: 6e-5, leastIsland: 4e-4, steps: 2e5 },
  { name: 'medium', leastTriangle: 1e-3, leastIsland: 6e-3, steps: 5e4 },
  { name: 'coarse', leastTriangle: 1.2e-2, leastIsland: 1e-1, steps: 1e4 },
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

/** One level of the units, in degrees, delta-encoded. Every unit keeps its largest ring. */
export function atLevel(units: Units, level: Level): Units {
  const weighed = presimplify(units as never, triangle as never) as unknown as Units
  const largest = largestRings(units)
  const thinned = simplify(weighed as never, level.leastTriangle)
  const kept = filter(thinned as never, ((ring: [number, number][], interior: boolean) =>
    largest.has(keyOf(ring)) || (interior ? ring.length > 3 : ringArea(ring) >= level.leastIsland)) as never)
  return inDegrees(quantize(kept, level.steps) as unknown as Units)
}

/** Rings keep their leftmost lowest vertex's neighbourhood poorly, but never their first vertex. */
const keyOf = (ring: [number, number][]) => `${String(ring[0]?.[0])} ${String(ring[0]?.[1])}`

function largestRings(units: Units): Set<string> {
  const keys = new Set<string>()
  for (const { arcs } of units.objects.units.geometries) {
    const rings = arcs.map(([outer = []]) => outer.flatMap((arc) => {
      const points = (units.arcs[arc < 0 ? ~arc : arc] ?? []) as [number, number][]
      return arc < 0 ? [...points].reverse() : points
    }))
    const best = rings.sort((a, b) => ringArea(b) - ringArea(a))[0]
    if (best) keys.add(keyOf(best))
  }
  return keys
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
