import type { MapSourceDataEvent } from 'maplibre-gl'
import type { BasemapPaletteName } from './palette'
import { FADE_MS, type SetName } from './states-layers'
import type { TilesWish } from './states-protocol'
import type { createStage, StatesMap } from './states-stage'

/**
 * When tiles do not come (a hidden window draws none) the change is taken as shown, ms. Long enough
 * for a slow machine: states of yesterday are better than none.
 */
const PATIENCE = 5000
/** Least time from one change to the next, so that a dragged clock leaves the map its breath, ms. */
const PACE = 100

const other = (set: SetName): SetName => (set === 'a' ? 'b' : 'a')

/**
 * Shows one day after another on two sets of layers. A change that stands alone fades over; where
 * changes come faster than a fade takes, they cut. One change is under way at a time, and of those
 * that were wished meanwhile only the last is shown: a dragged clock is never behind by more than
 * two.
 */
export function createFade(
  map: Pick<StatesMap, 'on' | 'off'>,
  stage: ReturnType<typeof createStage>,
  palette: () => BasemapPaletteName,
) {
  let front: SetName = 'a'
  let wished: { wish: TilesWish; isFaded: boolean } | null = null
  let loading: SetName | null = null
  let begun = -Infinity
  let fadedUntil = -Infinity
  let patience: ReturnType<typeof setTimeout> | undefined
  let clearing: ReturnType<typeof setTimeout> | undefined
  let pacing: ReturnType<typeof setTimeout> | undefined

  const onIdle = () => {
    if (loading && stage.isLoaded(loading)) finish()
  }
  const onData = (event: MapSourceDataEvent) => {
    // A new address is told before the tiles are asked for.
    if (event.sourceDataType !== 'metadata') onIdle()
  }

  function stopWaiting(): void {
    clearTimeout(patience)
    map.off('sourcedata', onData)
    map.off('idle', onIdle)
    loading = null
  }

  /** What was loaded is there: another set comes to the front, and the old one fades and is emptied. */
  function finish(): void {
    const loaded = loading ?? front
    stopWaiting()
    if (loaded !== front) {
      front = loaded
      stage.show(palette(), front, FADE_MS)
      fadedUntil = performance.now() + FADE_MS
      clearing = setTimeout(() => stage.sendTiles(other(front), null), FADE_MS + 50)
    }
    next()
  }

  function next(): void {
    clearTimeout(pacing)
    if (!wished || loading) return
    const wait = begun + PACE - performance.now()
    if (wait > 0) {
      pacing = setTimeout(next, wait)
      return
    }
    const { wish, isFaded } = wished
    wished = null
    begun = performance.now()
    const isFading = begun < fadedUntil
    // What comes in the midst of a fade ends it.
    if (isFading) stage.show(palette(), front, 0)
    loading = isFaded && !isFading ? other(front) : front
    if (loading !== front) clearTimeout(clearing)
    stage.sendTiles(loading, wish)
    map.on('sourcedata', onData)
    map.on('idle', onIdle)
    patience = setTimeout(finish, PATIENCE)
  }

  return {
    front: () => front,
    reset(): void {
      stopWaiting()
      clearTimeout(clearing)
      clearTimeout(pacing)
      wished = null
      begun = fadedUntil = -Infinity
    },
    show(wish: TilesWish, isFaded: boolean): void {
      wished = { wish, isFaded }
      next()
    },
  }
}
