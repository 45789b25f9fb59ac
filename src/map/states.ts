import type { Day } from '../core/calendar/day'
import type { Lang } from '../core/life/model'
import type { BasemapPaletteName } from './palette'
import type { StatesDesk } from './states-desk'
import { epochAt } from './states-epoch'
import { createFade } from './states-fade'
import type { NamesView } from './states-names-view'
import { readAddress } from './states-protocol'
import { createStage, type StatesMap } from './states-stage'

export type { StatesMap }

export interface StatesOptions {
  lang: Lang
  palette: BasemapPaletteName
  reducedMotion: boolean
  desk: StatesDesk
  /** See `epochDays`. */
  epochs: readonly Day[]
}

export interface States {
  setDay(day: Day): void
  setLang(lang: Lang): void
  setPalette(palette: BasemapPaletteName): void
  setReducedMotion(reduced: boolean): void
  /** A finer level has come: the tiles are asked for anew. */
  refine(): void
  /** What the map gets for an address under `STATES_SCHEME`. */
  tile(url: string): Promise<ArrayBuffer>
  /** Puts the states back after the style was loaded anew. */
  ensure(): void
  destroy(): void
}

/** Steps of the clock that follow each other sooner are one movement, ms. */
const RUNNING_MS = 600

/** The states of the day on a map, under whatever the map draws of the life. */
export function createStates(map: StatesMap, options: StatesOptions): States {
  const { desk, epochs } = options
  let { lang, palette, reducedMotion } = options
  const stage = createStage(map)
  // Names wait until the borders are there: the map lays out one thing after the other.
  const fade = createFade(
    map,
    stage,
    () => palette,
    () => {
      if (drawn.epoch !== lettered) letter()
    },
  )

  let day: Day | null = null
  /** When the clock moved last: two steps within a breath are a clock that runs or is dragged. */
  let movedAt = -Infinity
  let edition = 0
  let drawn = { epoch: NaN, edition: NaN }
  /** The epoch that names were last asked for. */
  let lettered = NaN
  /** Whether names are being lettered, and whether there is news for when they are done. */
  const lettering = { isUnderWay: false, isWished: false }

  /** What lies between the panels. */
  function viewNow(): NamesView {
    const { clientWidth, clientHeight } = map.getContainer()
    const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding()
    const northWest = map.unproject([left, top])
    const southEast = map.unproject([clientWidth - right, clientHeight - bottom])
    const bounds = [northWest.lng, southEast.lat, southEast.lng, northWest.lat] as const
    return { bounds, zoom: map.getZoom() }
  }

  function draw(): void {
    if (day === null || !stage.isSet()) return
    const epoch = epochAt(epochs, day)
    if (epoch === drawn.epoch && edition === drawn.edition) return
    const isFirst = Number.isNaN(drawn.epoch)
    const isChange = !isFirst && epoch !== drawn.epoch && !reducedMotion
    drawn = { epoch, edition }
    fade.show({ day: epochs[epoch] ?? 0, edition }, isChange)
    if (isFirst) letter()
  }

  /** While the clock moves, the states that come next are fetched ahead of it. */
  function lookAhead(direction: number): void {
    const now = performance.now()
    const isRunning = now - movedAt < RUNNING_MS
    movedAt = now
    const ahead = epochs[drawn.epoch + direction]
    if (isRunning && ahead !== undefined) fade.expect({ day: ahead, edition })
  }

  /** One question at a time: of the wishes that come meanwhile the last one counts. */
  function letter(): void {
    if (day === null || !stage.isSet()) return
    lettering.isWished = lettering.isUnderWay
    if (lettering.isUnderWay) return
    lettering.isUnderWay = true
    lettered = drawn.epoch
    desk
      .names({ day, lang, view: viewNow() })
      .then((names) => stage.sendNames(names))
      // Without names the map still shows whose land it was.
      .catch(() => undefined)
      .finally(() => {
        lettering.isUnderWay = false
        if (lettering.isWished) letter()
      })
  }

  function ensure(): void {
    if (stage.isSet()) return
    fade.reset()
    stage.set(palette, fade.front())
    drawn = { epoch: NaN, edition: NaN }
    draw()
  }

  map.on('style.load', ensure)
  map.on('moveend', letter)

  return {
    setDay(next) {
      const direction = Math.sign(next - (day ?? next))
      day = next
      draw()
      if (direction !== 0) lookAhead(direction)
    },
    setLang(next) {
      lang = next
      letter()
    },
    setPalette(next) {
      if (next === palette) return
      palette = next
      if (stage.isSet()) stage.repaint(palette, fade.front())
    },
    setReducedMotion(next) {
      reducedMotion = next
    },
    refine() {
      edition++
      draw()
    },
    async tile(url) {
      const ask = readAddress(url)
      return ask ? desk.tile(ask) : new ArrayBuffer(0)
    },
    ensure,
    destroy() {
      fade.reset()
      map.off('style.load', ensure)
      map.off('moveend', letter)
      if (stage.isSet()) stage.strike(palette, fade.front())
    },
  }
}
