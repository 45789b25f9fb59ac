import { distanceKm } from '../core/geo'
import type { Position } from '../core/life/model'

/** A place on a plan: metres from its south-west corner. */
export interface Standing {
  id: string
  x: number
  y: number
}

/** How far two neighbours lie from each other. */
export interface Stretch {
  from: Standing
  to: Standing
  m: number
}

export interface Plan {
  /** Metres. */
  width: number
  height: number
  places: readonly Standing[]
  /** Between neighbours, so that each place is tied to the rest by the shortest ways there are. */
  stretches: readonly Stretch[]
}

/** Metres of a degree of latitude, on a sphere of 6,371 km. */
const DEGREE_M = 111_195
/** Places farther apart than this (m) are no town, and nearer than that stand on one spot. */
const [WIDEST_M, LEAST_M] = [40_000, 25]

/**
 * The plan of some places of a town on a plane that touches the ground among them: within so little
 * of the Earth no distance is off by a thousandth. Null where there is nothing to lay out: fewer
 * than two spots, or too wide a country.
 */
export function planOf(places: readonly { id: string; at: Position }[]): Plan | null {
  if (places.length < 2) return null
  const lats = places.map(({ at }) => at[1])
  const cos = Math.cos(((Math.min(...lats) + Math.max(...lats)) * Math.PI) / 360)
  const flat = places.map(({ id, at: [lon, lat] }) => ({ id, x: lon * cos * DEGREE_M, y: lat * DEGREE_M })) // prettier-ignore
  const [west, south] = [Math.min(...flat.map(({ x }) => x)), Math.min(...flat.map(({ y }) => y))]
  const standing = flat.map(({ id, x, y }) => ({ id, x: x - west, y: y - south }))
  const [width, height] = [Math.max(...standing.map(({ x }) => x)), Math.max(...standing.map(({ y }) => y))] // prettier-ignore
  const longest = Math.hypot(width, height)
  if (longest < LEAST_M || longest > WIDEST_M) return null
  return { width, height, places: standing, stretches: tied(standing, places) }
}

/** Where something is drawn, px. */
export interface Spot {
  x: number
  y: number
}

/** Rounds after which signs that still touch stay as they are. */
const ROUNDS = 300
/** Turns by which those on one spot leave it: no two in one direction. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** Moves spots apart until none is nearer to another than `least`, each as little and as straight as it goes. */
export function apart(spots: readonly Spot[], least: number): Spot[] {
  const moved = spots.map(({ x, y }) => ({ x, y }))
  for (let round = 0, touching = true; touching && round < ROUNDS; round++) {
    touching = false
    for (const [i, a] of moved.entries())
      for (const b of moved.slice(i + 1)) {
        const between = Math.hypot(b.x - a.x, b.y - a.y)
        if (between >= least) continue
        touching = true
        const turn = between > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : i * GOLDEN
        const by = (least - between) / 2 + 0.05
        a.x -= Math.cos(turn) * by
        a.y -= Math.sin(turn) * by
        b.x += Math.cos(turn) * by
        b.y += Math.sin(turn) * by
      }
  }
  return moved
}

/** The least tree that ties all places together: from the first always on to the nearest not yet tied. */
function tied(standing: readonly Standing[], places: readonly { at: Position }[]): Stretch[] {
  const stretches: Stretch[] = []
  const left = new Set(standing.keys())
  left.delete(0)
  while (left.size > 0) {
    let best: { from: number; to: number; m: number } | null = null
    for (const from of standing.keys()) {
      if (left.has(from)) continue
      for (const to of left) {
        const [a, b] = [places[from], places[to]]
        const m = a && b ? distanceKm(a.at, b.at) * 1000 : Infinity
        if (!best || m < best.m) best = { from, to, m }
      }
    }
    if (!best) break
    left.delete(best.to)
    const [from, to] = [standing[best.from], standing[best.to]]
    if (from && to && best.m >= LEAST_M) stretches.push({ from, to, m: best.m })
  }
  return stretches
}
