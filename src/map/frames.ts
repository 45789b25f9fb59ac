import type { Map as GlMap } from 'maplibre-gl'

/** What of a map it takes to let its frames wait. */
export type Framed = Pick<GlMap, 'triggerRepaint' | 'isMoving'>

/** The frames of a map, for those who know better than the map when one is worth drawing. */
export interface Frames {
  /** Asks for a frame that waits for nothing: what moves must not stand still. */
  ask(): void
  /**
   * Lets the frames wait that the map asks for by itself, with every tile that comes: until what
   * this returns is called, and no longer than so many ms. A map that is moved does not wait.
   */
  hold(ms: number): () => void
}

export function createFrames(map: Framed): Frames {
  const draw = map.triggerRepaint.bind(map)
  let holding: ReturnType<typeof setTimeout> | undefined
  let isAsked = false
  /** Whether a frame has been let wait. */
  let isDue = false

  function release(): void {
    clearTimeout(holding)
    holding = undefined
    if (isDue) draw()
    isDue = false
  }

  map.triggerRepaint = () => {
    if (holding === undefined || isAsked || map.isMoving()) draw()
    else isDue = true
  }

  return {
    ask() {
      isAsked = true
      map.triggerRepaint()
      isAsked = false
    },
    hold(ms) {
      clearTimeout(holding)
      holding = setTimeout(release, ms)
      return release
    },
  }
}
