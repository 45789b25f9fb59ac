import type { BasemapPaletteName } from './palette'
import { FADE_MS, type SetName } from './states-layers'
import type { StatesScene } from './states-scene'
import type { createStage, StatesMap } from './states-stage'

const EMPTY = { type: 'FeatureCollection' as const, features: [] }
const NOTHING: StatesScene = { lands: EMPTY, borders: EMPTY }
/** When tiles do not come (a hidden window draws none) the scene is shown all the same, ms. */
const PATIENCE = 1200

const other = (set: SetName): SetName => (set === 'a' ? 'b' : 'a')

/**
 * Shows one scene after another on two sets of layers. A change that stands alone fades over; where
 * changes come faster than a fade takes, they cut, so that a dragged clock never waits.
 */
export function createFade(
  map: Pick<StatesMap, 'on' | 'off'>,
  stage: ReturnType<typeof createStage>,
  palette: () => BasemapPaletteName,
) {
  let front: SetName = 'a'
  let isFading = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let onData: (() => void) | null = null

  function stopWaiting(): void {
    clearTimeout(timer)
    if (onData) map.off('sourcedata', onData)
    onData = null
  }

  /** The data are there: the back set comes to the front, and is emptied out when it has faded. */
  function turn(): void {
    stopWaiting()
    front = other(front)
    stage.show(palette(), front)
    timer = setTimeout(() => {
      isFading = false
      stage.sendScene(other(front), NOTHING)
    }, FADE_MS + 50)
  }

  return {
    front: () => front,
    reset(): void {
      stopWaiting()
      isFading = false
    },
    show(scene: StatesScene, isFaded: boolean): void {
      if (isFading && onData) return stage.sendScene(other(front), scene)
      if (isFading || !isFaded) return stage.sendScene(front, scene)
      isFading = true
      const back = other(front)
      stage.sendScene(back, scene)
      onData = () => {
        if (stage.isLoaded(back)) turn()
      }
      map.on('sourcedata', onData)
      timer = setTimeout(turn, PATIENCE)
    },
  }
}
