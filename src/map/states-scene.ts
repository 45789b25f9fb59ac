import { statesAt, type Atlas, type UnitMesh } from '../core/atlas'
import type { Day } from '../core/calendar/day'
import type { Colouring } from './states-colours'
import { borderLines, type DrawnBorder } from './states-lines'
import { standingOf } from './states-standing'

/** How a unit is drawn: the tint of its ground (null: bare paper) and the hatch over it. */
export interface Ground {
  tint: number | null
  hatch: string | null
}

/** What of a level's units and lines is drawn on a day, and how. */
export interface StatesScene {
  grounds: ReadonlyMap<string, Ground>
  /** By the number of the arc. */
  borders: ReadonlyMap<number, DrawnBorder>
}

/** The image of a hatch: its kind, and the tint whose stripes it has (`x`: no one's). */
export const hatchId = (kind: string, tint: number | null) =>
  `states-${kind}-${tint === null ? 'x' : String(tint)}`

/** The scene of a day; outside the days of the atlas it is empty. */
export function sceneOn(atlas: Atlas, mesh: UnitMesh, colours: Colouring, day: Day): StatesScene {
  const owners = statesAt(atlas, day)
  const tintOf = (family: string | null) => (family === null ? null : (colours.get(family) ?? 0))
  const grounds = new Map<string, Ground>()
  for (const [unit, row] of owners) {
    const { ground, hatch } = standingOf(atlas, row)
    const image = hatch && hatchId(hatch.kind, tintOf(hatch.family))
    grounds.set(unit, { tint: tintOf(ground), hatch: image })
  }
  return { grounds, borders: borderLines(atlas, mesh, owners) }
}
