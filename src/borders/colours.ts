import type { Atlas, Ownership, UnitMesh } from '../core/atlas'
import { ATLAS_DAYS } from '../core/atlas'
import type { Position } from '../core/life/model'
import { standingOf } from './standing'
import { TINTS } from '../look/states'

/** The tint of each family: an index into the palette. */
export type Colouring = ReadonlyMap<string, number>

type Neighbours = Map<string, Map<string, number>>

/** Length of a line on the plate carrée, degrees. */
function degreesOf(line: readonly Position[]): number {
  let sum = 0
  line.forEach(([x, y], at) => {
    const [px, py] = line[at - 1] ?? [x, y]
    sum += Math.hypot(x - px, y - py)
  })
  return sum
}

/** How long (days) and how far (degrees) each two families lay beside one another, multiplied. */
function neighbours(atlas: Atlas, mesh: UnitMesh): Neighbours {
  const grounds = new Map<Ownership, string | null>()
  for (const rows of atlas.owners.values()) {
    for (const row of rows) grounds.set(row, standingOf(atlas, row).ground)
  }
  const found: Neighbours = new Map()
  const note = (a: string, b: string, weight: number) => {
    const own = found.get(a) ?? new Map<string, number>()
    found.set(a, own.set(b, (own.get(b) ?? 0) + weight))
  }
  const [first, last] = ATLAS_DAYS
  for (const ground of grounds.values()) if (ground !== null) found.set(ground, new Map())
  mesh.sides.forEach(([a, b], i) => {
    if (a === undefined || b === undefined) return
    // Most lines never lie between two families.
    let length: number | null = null
    for (const left of atlas.owners.get(a) ?? []) {
      for (const right of atlas.owners.get(b) ?? []) {
        const [one, other] = [grounds.get(left), grounds.get(right)]
        const days =
          Math.min(left.until, right.until, last) - Math.max(left.from, right.from, first)
        if (days <= 0 || !one || !other || one === other) continue
        length ??= degreesOf(mesh.arcs[i] ?? [])
        note(one, other, days * (length + 0.2))
        note(other, one, days * (length + 0.2))
      }
    }
  })
  return found
}

/** What it would cost a family to take each tint: the borders it shares with others that have it. */
function costs(around: Map<string, number>, tints: ReadonlyMap<string, number>): number[] {
  const cost = Array.from({ length: TINTS }, () => 0)
  for (const [other, weight] of around) {
    const tint = tints.get(other)
    if (tint !== undefined) cost[tint] = (cost[tint] ?? 0) + weight
  }
  return cost
}

const cheapest = (cost: readonly number[], rank: (tint: number) => number): number =>
  cost
    .map((_, tint) => tint)
    .sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || rank(a) - rank(b))[0] ?? 0

/** The great families' tints, as printed atlases have taught readers to expect some of them. */
const CUSTOMARY: readonly (readonly [string, number])[] = [
  ['united-kingdom', 1],
  ['russia', 2],
  ['france', 5],
  ['germany', 4],
  ['austria-hungary', 0],
]

/** Of some families the one with the most tints around it; of equals that with the most at stake. */
function mostHemmed(
  families: ReadonlySet<string>,
  around: Neighbours,
  tints: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): string {
  let [most, hemmed, heaviest] = ['', -1, -1]
  for (const family of families) {
    const beside = new Set<number | undefined>()
    for (const other of around.get(family)?.keys() ?? []) beside.add(tints.get(other))
    const weight = weights.get(family) ?? 0
    if (beside.size < hemmed || (beside.size === hemmed && weight <= heaviest)) continue
    ;[most, hemmed, heaviest] = [family, beside.size, weight]
  }
  return most
}

/**
 * One tint for each family over the whole period, so that a state keeps its colour when the clock
 * moves. Families are coloured in the order of how hemmed in they are (Brélaz), then moved one by
 * one while that shortens the borders between equal tints.
 */
export function colourFamilies(atlas: Atlas, mesh: UnitMesh): Colouring {
  const around = neighbours(atlas, mesh)
  const tints = new Map<string, number>(CUSTOMARY.filter(([family]) => around.has(family)))
  const used = Array.from({ length: TINTS }, () => 0)
  const weights = new Map(
    [...around].map(([family, others]) => [
      family,
      [...others.values()].reduce((sum, one) => sum + one, 0),
    ]),
  )
  const open = new Set([...around.keys()].filter((family) => !tints.has(family)))
  while (open.size > 0) {
    const next = mostHemmed(open, around, tints, weights)
    open.delete(next)
    const tint = cheapest(costs(around.get(next) ?? new Map(), tints), (at) => used[at] ?? 0)
    used[tint] = (used[tint] ?? 0) + 1
    tints.set(next, tint)
  }
  for (let pass = 0, moved = true; moved && pass < 12; pass++) {
    moved = false
    for (const [family, others] of around) {
      const cost = costs(others, tints)
      const now = tints.get(family) ?? 0
      const best = cheapest(cost, (at) => (at === now ? -1 : 0))
      if (best === now) continue
      tints.set(family, best)
      moved = true
    }
  }
  return tints
}

/** Pairs of families that share a tint and lie side by side on some day, with the weight of it. */
export function clashes(
  atlas: Atlas,
  mesh: UnitMesh,
  tints: Colouring,
): [string, string, number][] {
  return [...neighbours(atlas, mesh)].flatMap(([a, others]) =>
    [...others]
      .filter(([b]) => a < b && tints.get(a) === tints.get(b))
      .map(([b, weight]): [string, string, number] => [a, b, weight]),
  )
}
