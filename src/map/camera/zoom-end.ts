/** Zooms are fractions; nearer to the limit than this is at it. */
const NEAR = 0.02

export interface ZoomEndEvents {
  /** The map is as close as it goes, or no longer. */
  closest(isThere: boolean): void
  /** Somebody wants to come closer than the map goes; told once for each time that it has got there. */
  tooClose(): void
}

export interface ZoomEnd {
  /** The map stands at this zoom, and may come as close as the limit. */
  look(zoom: number, limit: number): void
  /** Somebody asks to come closer. */
  wanted(): void
}

/** Keeps to whether the map is at its end, and whether that has been said. */
export function createZoomEnd(events: ZoomEndEvents): ZoomEnd {
  let isThere = false
  let isSaid = false
  return {
    look(zoom, limit) {
      const now = zoom >= limit - NEAR
      if (now === isThere) return
      isThere = now
      isSaid = false
      events.closest(now)
    },
    wanted() {
      if (!isThere || isSaid) return
      isSaid = true
      events.tooClose()
    },
  }
}
