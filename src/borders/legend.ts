import { statesAt, STATUSES, type BorderKind, type PageAtlas, type Status } from '../core/atlas'
import type { Day } from '../core/time/day'
import { LINE_KINDS, lineBetween, tintOf } from './picture'
import { HATCH_KINDS, standingOf, type HatchKind } from './standing'
import { unitsInView, type StatesBounds } from './view'

/** A hatch as it occurs: tints of the stripes (null: no one's) and of the ground (null: paper). */
export interface HatchSample {
  kind: HatchKind
  stripes: number | null
  ground: number | null
}

/** What there is to explain about the states on a day, within a view. */
export interface StatesLegend {
  /** Tints of the grounds that occur, the most frequent first. */
  tints: number[]
  /** Whether some land bears no tint. */
  hasPaper: boolean
  /** The most frequent of each kind that occurs. */
  hatches: HatchSample[]
  lines: BorderKind[]
  statuses: Status[]
  /** Kilometres that the borders may lie off: the middle one of them, and the worst. */
  exactness: { usualKm: number; worstKm: number } | null
}

/** How often each thing occurs, the most frequent first. */
function byFrequency<T>(things: readonly T[]): T[] {
  const counts = new Map<T, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([thing]) => thing)
}

/** The legend of a day; without bounds, of the whole world. */
export function statesLegend(
  atlas: PageAtlas,
  day: Day,
  bounds: StatesBounds | null,
): StatesLegend {
  const owners = statesAt(atlas, day)
  const near = bounds && unitsInView(atlas, bounds)
  if (near) for (const unit of owners.keys()) if (!near.has(unit)) owners.delete(unit)
  const rows = [...owners.values()]
  const tint = (family: string | null) => tintOf(atlas, family)
  const standings = rows.map((row) => standingOf(atlas, row))
  const grounds = standings.map(({ ground }) => tint(ground))
  const samples = standings.flatMap(({ ground, hatch }) =>
    hatch ? [`${hatch.kind} ${String(tint(hatch.family))} ${String(tint(ground))}`] : [],
  )
  const hatches = byFrequency(samples).map((text): HatchSample => {
    const [kind, stripes, ground] = text.split(' ')
    const numberOf = (word: string | undefined) => (word === 'null' ? null : Number(word))
    return { kind: kind as HatchKind, stripes: numberOf(stripes), ground: numberOf(ground) }
  })
  const lines = atlas.pairs.flatMap(([first, second]) => {
    const [a, b] = [first, second].map((unit) => owners.get(atlas.units[unit] ?? ''))
    return (a && b && lineBetween(atlas, a, b)) ?? []
  })
  const kinds = new Set(lines.map(({ kind }) => kind))
  const km = lines.map(({ exactnessKm }) => exactnessKm).sort((a, b) => a - b)
  const [usualKm, worstKm] = [km[km.length >> 1], km.at(-1)]
  const statuses = new Set(rows.map(({ status }) => status))
  return {
    tints: byFrequency(grounds.filter((tint) => tint !== null)),
    hasPaper: grounds.includes(null),
    hatches: HATCH_KINDS.flatMap((kind) => hatches.find((one) => one.kind === kind) ?? []),
    lines: LINE_KINDS.filter((kind) => kinds.has(kind)),
    statuses: STATUSES.filter((status) => statuses.has(status)),
    exactness: usualKm === undefined || worstKm === undefined ? null : { usualKm, worstKm },
  }
}
