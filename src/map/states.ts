import type { Atlas } from '../core/atlas'
import type { Day } from '../core/calendar/day'
import type { Lang } from '../core/life/model'
import type { BasemapPaletteName } from './palette'
import { colourFamilies } from './states-colours'
import { createEpochs } from './states-epoch'
import { createFade } from './states-fade'
import { holds, levelFor, roomAround, type Level, type MeshShelf } from './states-levels'
import { createNameScenes, createScenes } from './states-scene'
import { createStage, type StatesMap } from './states-stage'
import { unitsInView, type StatesBounds } from './states-view'

export type { Level, MeshShelf, StatesMap }
export { changeDaysInView, statesInView } from './states-view'

export interface StatesOptions {
  lang: Lang
  palette: BasemapPaletteName
  reducedMotion: boolean
  atlas: Atlas
  meshes: MeshShelf
}

export interface States {
  setDay(day: Day): void
  setLang(lang: Lang): void
  setPalette(palette: BasemapPaletteName): void
  setReducedMotion(reduced: boolean): void
  /** Puts the states back after the style was loaded anew. */
  ensure(): void
  destroy(): void
}

/** While the clock is dragged the states change no oftener than this, ms. */
const PACE = 125
/** Longest that lettering keeps the page from other work, ms. */
const SLICE = 12

/** The states of the day on a map, under whatever the map draws of the life. */
export function createStates(map: StatesMap, options: StatesOptions): States {
  const { atlas, meshes } = options
  let { lang, palette, reducedMotion } = options
  const colours = colourFamilies(atlas, meshes.coarse)
  const epochOf = createEpochs(atlas)
  const names = createNameScenes(atlas, meshes.coarse)
  const scenes = new Map<Level, ReturnType<typeof createScenes>>()
  const shelf = new Map([['coarse' as Level, meshes.coarse]])
  const stage = createStage(map)
  const fade = createFade(map, stage, () => palette)

  let day: Day | null = null
  /** What is on the map: epoch and language of the names, epoch, level and room of the lands. */
  let drawn = {
    names: '',
    epoch: NaN,
    level: null as Level | null,
    room: null as StatesBounds | null,
  }
  let lastDrawn = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  let lettering: ReturnType<typeof setTimeout> | undefined

  function scenesOn(level: Level) {
    const mesh = shelf.get(level) ?? meshes.coarse
    const known = scenes.get(level) ?? createScenes(atlas, mesh, colours)
    scenes.set(level, known)
    return { mesh, scene: known }
  }

  /** The best level that is there; a better one is fetched and drawn when it comes. */
  function levelNow(): Level {
    const wanted = levelFor(map.getZoom(), drawn.level)
    if (shelf.has(wanted)) return wanted
    meshes.load(wanted).then(
      (mesh) => {
        shelf.set(wanted, mesh)
        draw()
      },
      () => undefined, // Coarser lines are better than none.
    )
    return shelf.has('medium') && wanted === 'fine' ? 'medium' : 'coarse'
  }

  function viewNow(): StatesBounds {
    const bounds = map.getBounds()
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
  }

  function draw(): void {
    if (day === null || !stage.isSet()) return
    const epoch = epochOf(day)
    const level = levelNow()
    const view = viewNow()
    // Only the finest lines are so many that those far away had better stay at home.
    const room = level !== 'fine' ? null : holds(drawn.room, view) ? drawn.room : roomAround(view)
    const namesNow = `${String(epoch)} ${lang}`
    if (namesNow !== drawn.names) drawNames()
    const isSame = epoch === drawn.epoch && level === drawn.level && room === drawn.room
    if (!isSame) {
      lastDrawn = performance.now()
      const { mesh, scene } = scenesOn(level)
      const isChange = !Number.isNaN(drawn.epoch) && epoch !== drawn.epoch && !reducedMotion
      fade.show(scene(day, room && unitsInView(mesh, room)), isChange)
    }
    drawn = { names: namesNow, epoch, level, room }
  }

  /** Letters for a slice of time, and goes on after others had theirs. */
  function drawNames(): void {
    clearTimeout(lettering)
    if (day === null || !stage.isSet()) return
    const start = performance.now()
    const found = names(day, lang, () => performance.now() - start > SLICE)
    if (found) stage.sendNames(found)
    else lettering = setTimeout(drawNames)
  }

  function drawSoon(): void {
    if (timer !== undefined) return
    const wait = lastDrawn + PACE - performance.now()
    if (wait <= 0) return draw()
    timer = setTimeout(() => {
      timer = undefined
      draw()
    }, wait)
  }

  function ensure(): void {
    if (stage.isSet()) return
    fade.reset()
    stage.set(palette, fade.front())
    drawn = { names: '', epoch: NaN, level: null, room: null }
    draw()
  }

  map.on('style.load', ensure)
  map.on('moveend', draw)
  map.on('zoomend', draw)

  return {
    setDay(next) {
      const isSame = day !== null && epochOf(day) === epochOf(next)
      day = next
      if (!isSame) drawSoon()
    },
    setLang(next) {
      lang = next
      draw()
    },
    setPalette(next) {
      if (next === palette) return
      palette = next
      if (stage.isSet()) stage.repaint(palette, fade.front())
    },
    setReducedMotion(next) {
      reducedMotion = next
    },
    ensure,
    destroy() {
      clearTimeout(timer)
      clearTimeout(lettering)
      fade.reset()
      map.off('style.load', ensure)
      map.off('moveend', draw)
      map.off('zoomend', draw)
      if (stage.isSet()) stage.strike(palette, fade.front())
    },
  }
}
