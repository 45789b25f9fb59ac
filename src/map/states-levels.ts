import type { UnitMesh } from '../core/atlas'
import type { StatesBounds } from './states-view'

/** How finely the units are drawn. */
export const LEVELS = ['coarse', 'medium', 'fine'] as const
export type Level = (typeof LEVELS)[number]

/** Where the levels come from: the coarse one is there from the start, the others when asked for. */
export interface MeshShelf {
  coarse: UnitMesh
  load(level: Level): Promise<UnitMesh>
}

/** Zooms at which the next finer level takes over, and how far back one must go to lose it. */
const FROM: Record<Level, number> = { coarse: 0, medium: 3.2, fine: 5.2 }
const SLACK = 0.15

/** The level for a zoom; near a threshold the level that is shown stays. */
export function levelFor(zoom: number, shown: Level | null): Level {
  const at = (z: number): Level =>
    z >= FROM.fine ? 'fine' : z >= FROM.medium ? 'medium' : 'coarse'
  return shown === at(zoom + SLACK) || shown === at(zoom - SLACK) ? shown : at(zoom)
}

const STEP = 10

/** The view with room around it, on whole tens of degrees so that small moves change nothing. */
export function roomAround([west, south, east, north]: StatesBounds): StatesBounds {
  const margin = Math.max(4, (east - west) * 0.3)
  const down = (x: number) => Math.floor((x - margin) / STEP) * STEP
  const up = (x: number) => Math.ceil((x + margin) / STEP) * STEP
  return [down(west), Math.max(-90, down(south)), up(east), Math.min(90, up(north))]
}

export const holds = (room: StatesBounds | null, view: StatesBounds) =>
  room !== null &&
  room[0] <= view[0] &&
  room[1] <= view[1] &&
  room[2] >= view[2] &&
  room[3] >= view[3]
