import type { Map as GlMap } from 'maplibre-gl'

/** Ms after which a frame is drawn though tiles are missing, so that the map is seen to come. */
const PATIENCE_MS = 700

/** What of a map it takes to gather its frames. */
export type Gathered = Pick<GlMap, 'triggerRepaint' | 'isMoving' | 'on' | 'once' | 'off'>

/**
 * Has a map draw less often while it comes. Every tile, font and source that arrives asks for a
 * frame, and where there is no graphics card a frame costs more than what it shows is worth. Until
 * the map has come to rest for the first time, frames wait until `hasAll` says that nothing is on
 * its way; a hand on the map or a flight of the camera does not wait.
 */
export function gatherFrames(map: Gathered, hasAll: () => boolean): void {
  const draw = map.triggerRepaint.bind(map)
  let lastFrame = -Infinity
  let later: ReturnType<typeof setTimeout> | undefined

  function forget(): void {
    clearTimeout(later)
    later = undefined
  }

  function askForFrame(): void {
    const wait = lastFrame + PATIENCE_MS - performance.now()
    if (wait <= 0 || map.isMoving() || hasAll()) return draw()
    later ??= setTimeout(() => {
      later = undefined
      askForFrame()
    }, wait)
  }

  function drawn(): void {
    lastFrame = performance.now()
    forget()
  }

  map.triggerRepaint = askForFrame
  map.on('render', drawn)
  map.once('idle', () => {
    map.off('render', drawn)
    forget()
    map.triggerRepaint = draw
  })
  map.once('remove', forget)
}

/** Whether all sources of a map and all tiles that it asked for are there. */
export const hasArrived = ({ style }: GlMap): boolean =>
  Object.values(style.tileManagers).every(
    (tiles) => tiles.getSource().loaded() && tiles.areTilesLoaded(),
  )
