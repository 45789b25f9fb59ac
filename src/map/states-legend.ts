import {
  bordersOf,
  statesAt,
  STATUSES,
  type Atlas,
  type Status,
  type UnitMesh,
} from '../core/atlas'
import type { Day } from '../core/calendar/day'
import { standingOf, HATCH_KINDS, type HatchKind } from './states-standing'

/** What there is to explain about the states on a day. */
export interface StatesLegend {
  hatches: HatchKind[]
  lines: ('state' | 'inner' | 'loose')[]
  statuses: Status[]
  /** Kilometres that the borders may lie off: the middle one of them, and the worst. */
  exactness: { usualKm: number; worstKm: number } | null
}

const LINES = ['state', 'inner', 'loose'] as const

export function statesLegend(atlas: Atlas, mesh: UnitMesh, day: Day): StatesLegend {
  const owners = statesAt(atlas, day)
  const rows = [...owners.values()]
  const hatches = new Set(rows.map((row) => standingOf(atlas, row).hatch?.kind))
  const statuses = new Set(rows.map(({ status }) => status))
  const borders = bordersOf(mesh, owners, atlas.states)
  const kinds = new Set(borders.map(({ kind }) => kind))
  const km = borders.map(({ exactnessKm }) => exactnessKm).sort((a, b) => a - b)
  const [usualKm, worstKm] = [km[km.length >> 1], km.at(-1)]
  return {
    hatches: HATCH_KINDS.filter((kind) => hatches.has(kind)),
    lines: LINES.filter((kind) => kinds.has(kind)),
    statuses: STATUSES.filter((status) => statuses.has(status)),
    exactness: usualKm === undefined || worstKm === undefined ? null : { usualKm, worstKm },
  }
}
