import type { Map as GlMap, MapSourceDataEvent } from 'maplibre-gl'

/** Ms after which a frame is drawn though tiles are missing, so that the map is seen to come. */
const PATIENCE_MS = 1200

/** What of a map it takes to gather its frames. */
export type Gathered = Pick<GlMap, 'triggerRepaint' | 'redraw' | 'isMoving' | 'on' | 'off'>

/** What is to be known of a map, and done with it, while it comes. */
export interface Arrival {
  /** Whether there is anything yet that is worth a frame. */
  hasBegun(): boolean
  /** Whether all sources are there. */
  hasSources(): boolean
  /** Whether all else is there: the tiles that were asked for, and what makes other tiles. */
  hasRest(): boolean
  /** Has every source that is there ask for the tiles in sight. */
  askForTiles(): void
  /** Whether the next frames change the picture; all else that a frame does they do in any case. */
  showPicture(shown: boolean): void
}

/**
 * Has a map draw less often while it comes. Every tile, font and source that arrives asks for a
 * frame, and where there is no graphics card a frame costs more than what it shows is worth. Until
 * the map has come to rest for the first time, frames wait until nothing is on its way; a hand on
 * the map or a flight of the camera does not wait. Tiles are asked for meanwhile, once for all
 * sources: by itself the map asks for them when it draws.
 */
export function gatherFrames(map: Gathered, arrival: Arrival): void {
  const draw = map.triggerRepaint.bind(map)
  /** Ms; what is there by then is drawn. */
  let due: number | null = null
  let isFirst = true
  /** Whether a frame has dealt with all tiles that have come. */
  let isSettled = false
  let isPictured = true
  /** Whether a source has come that was not asked for tiles yet. */
  let isNews = false
  let looking: ReturnType<typeof setTimeout> | undefined
  let later: ReturnType<typeof setTimeout> | undefined

  function look(): void {
    looking = undefined
    if (!arrival.hasBegun()) return
    due ??= performance.now() + PATIENCE_MS
    const hasSources = arrival.hasSources()
    if (isNews && hasSources) {
      isNews = false
      // The first frame does that itself.
      if (!isFirst) arrival.askForTiles()
    }
    const wait = due - performance.now()
    const hasAll = hasSources && (isFirst || arrival.hasRest())
    if (wait > 0 && !map.isMoving() && !hasAll) {
      later ??= setTimeout(lookAgain, wait)
      return
    }
    // From here on, or what the frame itself asks for would be one more.
    due = performance.now() + PATIENCE_MS
    // Without a tile there is nothing to see, but the frame has the sources ask for theirs; and
    // names that come with a tile are placed twice by the map, in this frame and in the next.
    isPictured = map.isMoving() || (!isFirst && (!hasAll || isSettled))
    isSettled = hasAll && !isFirst
    isFirst = false
    arrival.showPicture(isPictured)
    // What is not seen need not wait until the browser is about to show something.
    if (isPictured) draw()
    else map.redraw()
  }

  function lookAgain(): void {
    later = undefined
    look()
  }

  /** Once for all that comes in a breath, and after the map itself has heard of it. */
  function askForFrame(): void {
    looking ??= setTimeout(look)
  }

  function drawn(): void {
    due = performance.now() + PATIENCE_MS
    clearTimeout(later)
    later = undefined
    if (!isPictured) askForFrame()
  }

  function sourceCame({ tile, sourceDataType }: MapSourceDataEvent): void {
    if (tile) isSettled = false
    else if (sourceDataType === 'metadata' || sourceDataType === 'content') isNews = true
  }

  function end(): void {
    map.off('render', drawn)
    map.off('sourcedata', sourceCame)
    map.off('idle', cameToRest)
    map.off('webglcontextlost', end)
    map.off('remove', end)
    clearTimeout(looking)
    clearTimeout(later)
    arrival.showPicture(true)
    map.triggerRepaint = draw
  }

  function cameToRest(): void {
    const isAsked = looking !== undefined
    end()
    if (isAsked) draw()
  }

  map.triggerRepaint = askForFrame
  map.on('render', drawn)
  map.on('sourcedata', sourceCame)
  map.on('idle', cameToRest)
  // With its context the map loses its style: there is nothing to ask, and it begins anew by itself.
  map.on('webglcontextlost', end)
  map.on('remove', end)
}

/** Whether all sources of a map are there. */
export const hasSources = ({ style }: GlMap): boolean =>
  Object.values(style.tileManagers).every((tiles) => tiles.getSource().loaded())

/** Whether all tiles are there that a map asked for. */
export const hasTiles = ({ style }: GlMap): boolean =>
  Object.values(style.tileManagers).every((tiles) => tiles.areTilesLoaded())

/** Has every source that is there ask for the tiles in sight, as a frame would. */
export const askForTiles = ({ style, _camera }: GlMap): void =>
  style._updateSources(_camera.transform)

/** Whether the next frames of a map change the picture; all else that a frame does they do. */
export function showPicture({ painter }: GlMap, shown: boolean): void {
  if (shown) Reflect.deleteProperty(painter, 'render')
  else painter.render = () => undefined
}
