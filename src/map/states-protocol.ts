import type { Day } from '../core/calendar/day'
import type { TileId } from './states-tile-id'

/** The scheme under which the map asks for tiles of the states. */
export const STATES_SCHEME = 'states'

/** Which tiles a set draws: those of a day, in so manieth an edition. */
export interface TilesWish {
  day: Day
  /** Counts up when a finer level has come and the same tiles are better now. */
  edition: number
}

/** Address of the tiles of a day; null for tiles without anything. */
export const tilesOf = (wish: TilesWish | null): string =>
  `${STATES_SCHEME}://${wish ? `${String(wish.day)}.${String(wish.edition)}` : 'none'}/{z}/{x}/{y}`

/** The day and tile of an address; null where the tile is an empty one. */
export function readAddress(url: string): (TileId & { day: Day }) | null {
  const found = /\/\/(\d+)\.\d+\/(\d+)\/(\d+)\/(\d+)$/.exec(url)
  if (!found) return null
  const [day = NaN, z = NaN, x = NaN, y = NaN] = found.slice(1).map(Number)
  return { day, z, x, y }
}
