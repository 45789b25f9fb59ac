/** A tile of the usual scheme. */
export interface TileId {
  z: number
  x: number
  y: number
}

/** Beyond this zoom the tiles of the states are enlarged. */
export const LAST_ZOOM = 8

/** From this zoom the band in which a border may lie is wide enough to be seen. */
export const DOUBTS_FROM = 6
