import type { MapSourceDataEvent } from 'maplibre-gl'
import type { Frames } from './frames'
import type { BasemapPaletteName } from './palette'
import { FADE_MS, SETS, type SetName } from './states-layers'
import type { TilesWish } from './states-protocol'
import type { createStage, StatesMap } from './states-stage'

/**
 * When tiles do not come (a hidden window draws none) the change is taken as shown, ms. Long enough
 * for a slow machine: states of yesterday are better than none.
 */
const PATIENCE = 5000
/** Least time from one change to the next, so that a dragged clock leaves the map its breath, ms. */
const PACE = 100
/** Ms that frames wait for the tiles of a change: half of it would be neither the old world nor the new. */
const HOLD_MS = 200
/** Ms until it is looked again whether tiles have come that a moving map has asked for. */
const BREATH = 30
/** Ms after which a clock that moved has stopped, and what was expected is given up. */
const GIVEN_UP = 3000
/** Ms after a fade until the set that vanished is free. */
const AFTER_FADE = 50

const other = (set: SetName): SetName => (set === 'a' ? 'b' : 'a')
const isSame = (a: TilesWish | null, b: TilesWish | null) =>
  a !== null && b !== null && a.day === b.day && a.edition === b.edition

export interface Fade {
  front(): SetName
  reset(): void
  /** Shows other tiles, faded over or at once. */
  show(wish: TilesWish, isFaded: boolean): void
  /** What will probably be shown next: it is loaded out of sight, so that its day finds it there. */
  expect(wish: TilesWish): void
}

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
  /** What was wished is on the map. */
  onShown: () => void = () => undefined,
  holdFrames: Frames['hold'] = () => () => undefined,
): Fade {
  let front: SetName = 'a'
  let wished: { wish: TilesWish; isFaded: boolean } | null = null
  let loading: SetName | null = null
  /** What the hidden set loads or holds, and what it is to load when it is free. */
  let ahead: TilesWish | null = null
  let expected: TilesWish | null = null
  let fadeMs = 0
  let begun = -Infinity
  let wishedAt = -Infinity
  let fadedUntil = -Infinity
  let release = (): void => undefined
  let patience: ReturnType<typeof setTimeout> | undefined
  let clearing: ReturnType<typeof setTimeout> | undefined
  let pacing: ReturnType<typeof setTimeout> | undefined
  let giving: ReturnType<typeof setTimeout> | undefined

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
    release()
    loading = null
  }

  /** What was loaded is there: another set comes to the front, and the old one fades and is emptied. */
  function finish(): void {
    const loaded = loading ?? front
    stopWaiting()
    if (loaded !== front) {
      front = loaded
      ahead = expected = null
      stage.show(palette(), front, fadeMs)
      fadedUntil = performance.now() + fadeMs
      clearing = setTimeout(clear, fadeMs + AFTER_FADE)
    }
    onShown()
    next()
  }

  function clear(): void {
    clearing = undefined
    if (!loadAhead()) stage.sendTiles(other(front), null)
  }

  /** Loads what is expected where nobody sees it, if there is something and room for it. */
  function loadAhead(): boolean {
    if (!expected || loading || wished || clearing !== undefined) return false
    if (!isSame(ahead, expected)) stage.sendTiles(other(front), expected)
    ahead = expected
    return true
  }

  /** At rest nothing is held that only costs when the map is moved. */
  function giveUp(): void {
    expected = null
    // Not in the midst of a change.
    if (loading) giving = setTimeout(giveUp, GIVEN_UP)
    if (!ahead || loading) return
    ahead = null
    stage.sendTiles(other(front), null)
  }

  function next(): void {
    clearTimeout(pacing)
    if (!wished || loading) return
    const wait = begun + PACE - performance.now()
    if (wait > 0) {
      pacing = setTimeout(next, wait)
      return
    }
    // A tile that is on its way would bring the day that it was asked for, and keep it.
    const isPatient = begun > -Infinity && performance.now() - wishedAt < PATIENCE
    if (isPatient && !SETS.every(stage.isLoaded)) {
      pacing = setTimeout(next, BREATH)
      return
    }
    const { wish, isFaded } = wished
    wished = null
    begun = performance.now()
    const isFading = begun < fadedUntil
    // What comes in the midst of a fade ends it.
    if (isFading) stage.show(palette(), front, 0)
    fadeMs = isFaded && !isFading ? FADE_MS : 0
    const isAhead = isSame(ahead, wish)
    loading = isAhead || fadeMs > 0 ? other(front) : front
    if (loading !== front) {
      clearTimeout(clearing)
      clearing = undefined
    }
    if (isAhead && stage.isLoaded(loading)) return finish()
    if (!isAhead) {
      if (loading !== front) ahead = null
      release = holdFrames(HOLD_MS)
      stage.sendTiles(loading, wish)
    }
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
      clearTimeout(giving)
      clearing = undefined
      wished = ahead = expected = null
      begun = fadedUntil = -Infinity
    },
    show(wish, isFaded) {
      if (!wished) wishedAt = performance.now()
      wished = { wish, isFaded }
      next()
    },
    expect(wish) {
      expected = wish
      loadAhead()
      clearTimeout(giving)
      giving = setTimeout(giveUp, GIVEN_UP)
    },
  }
}
