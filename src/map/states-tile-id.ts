/** A tile of the usual scheme. */
export interface TileId {
  z: number
  x: number
  y: number
}

/** Beyond this zoom the tiles of the states are enlarged. */
export const LAST_ZOOM = 8
