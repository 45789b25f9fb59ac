import type { Day } from '../time/day'
import type { Position } from '../life/model'
import { unitAt, type Land } from './land'
import type { Atlas, Ownership } from './model'
import { ownerAt } from './states-at'

/** Beyond this distance from land a place is at sea, and no state's. */
export const COAST_REACH_KM = 10

/** Who had the land at a position on a day; null at sea. */
export function stateAt<Row extends Ownership>(
  data: { atlas: Atlas<Row>; land: Land },
  day: Day,
  position: Position,
): Row | null {
  const unit = unitAt(data.land, position, COAST_REACH_KM)
  return unit === null ? null : ownerAt(data.atlas, day, unit)
}
