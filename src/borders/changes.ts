import { isInAtlas, nameAt, type Atlas, type Ownership, type PageAtlas } from '../core/atlas'
import type { Day } from '../core/time/day'
import type { Lang } from '../core/life/model'
import { standingOf } from './standing'
import { unitsInView, type StatesBounds } from './view'

/** A day on which the map of states changed within a view, and the states that it concerned. */
export interface BorderChange {
  day: Day
  /** Their names on that day, those first that the most pieces of land came to or went from. */
  states: Record<Lang, string>[]
}

/** Whether two rows that follow one another look different on the map. */
function differ(atlas: Atlas, before: Ownership, after: Ownership): boolean {
  const [a, b] = [standingOf(atlas, before), standingOf(atlas, after)]
  return (
    before.state !== after.state ||
    a.ground !== b.ground ||
    a.named !== b.named ||
    a.hatch?.kind !== b.hatch?.kind ||
    a.hatch?.family !== b.hatch?.family
  )
}

function namesOn(
  atlas: Atlas,
  day: Day,
  counts: ReadonlyMap<string, number>,
): BorderChange['states'] {
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id)
  return order.flatMap((id) => {
    const state = atlas.states.get(id)
    if (!state || id === 'none' || id === 'contested') return []
    const { en, ru } = nameAt(state, day)
    return [{ en, ru }]
  })
}

/** The days on which something within bounds changed hands or standing, in order. */
export function borderChanges(atlas: PageAtlas, bounds: StatesBounds): BorderChange[] {
  const concerned = new Map<Day, Map<string, number>>()
  for (const unit of unitsInView(atlas, bounds)) {
    const rows = atlas.owners.get(unit) ?? []
    rows.slice(1).forEach((after, i) => {
      const before = rows[i]
      if (!before || !isInAtlas(after.from) || !differ(atlas, before, after)) return
      const counts = concerned.get(after.from) ?? new Map<string, number>()
      concerned.set(after.from, counts)
      const parties = [after.state, before.state, after.sovereign, before.sovereign]
      for (const state of new Set(parties)) {
        if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1)
      }
    })
  }
  return [...concerned]
    .sort(([a], [b]) => a - b)
    .map(([day, counts]) => ({ day, states: namesOn(atlas, day, counts) }))
}
