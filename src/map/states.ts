import type { Day } from '../core/calendar/day'
import type { Lang } from '../core/life/model'
import type { BasemapPaletteName } from './palette'
import type { StatesDesk } from './states-desk'
import { epochAt } from './states-epoch'
import type { Frames } from './frames'
import { createFade } from './states-fade'
import type { NamesView } from './states-names-view'
import { readAddress } from './states-protocol'
import { createStage, type StatesMap } from './states-stage'
import type { Obstacle } from './states-names-view'

export type { StatesMap }

export interface StatesOptions {
  lang: Lang
  palette: BasemapPaletteName
  reducedMotion: boolean
  desk: StatesDesk
  /** Factor for the sizes of names, see `letteringOn`; 1 where it is not said. */
  lettering?(): number
  /** What names keep off at a zoom; nothing where it is not said. */
  obstacles?(zoom: number, lettering: number): readonly Obstacle[]
  /** Lets the map draw a change at once and not tile by tile (see `Frames.hold`). */
  holdFrames?: Frames['hold']
}

export interface States {
  setDay(day: Day): void
  /** The days from which the states differ, once they are known (see `epochDays`). */
  setEpochs(epochs: readonly Day[]): void
  setLang(lang: Lang): void
  setPalette(palette: BasemapPaletteName): void
  setReducedMotion(reduced: boolean): void
  /** A finer level has come: the tiles are asked for anew. */
  refine(): void
  /** What the map gets for an address under `STATES_SCHEME`; nothing where the desk fails. */
  tile(url: string): Promise<ArrayBuffer>
  /** Whether names are being lettered that are not on the map yet. */
  isLettering(): boolean
  /** The map has a style, and knows nothing (any more) of a day. */
  begin(): void
  destroy(): void
}

/** Names wait until no other change follows for so long, ms: under a dragged clock they would only delay it. */
const LETTERING_REST_MS = 200
/** Steps of the clock that follow each other sooner are one movement, ms. */
const RUNNING_MS = 600

/** The states of the day on a map, under whatever the map draws of the life. */
export function createStates(map: StatesMap, options: StatesOptions): States {
  const { desk } = options
  let { lang, palette, reducedMotion } = options
  let epochs: readonly Day[] | null = null
  const stage = createStage(map)
  let resting: ReturnType<typeof setTimeout> | undefined
  // Names wait until the borders are there: the map lays out one thing after the other.
  const fade = createFade(
    map,
    stage,
    () => palette,
    () => {
      clearTimeout(resting)
      resting = setTimeout(() => {
        if (drawn && drawn.since !== lettered) letter()
      }, LETTERING_REST_MS)
    },
    options.holdFrames,
  )

  let day: Day | null = null
  /** When the clock moved last: two steps within a breath are a clock that runs or is dragged. */
  let movedAt = -Infinity
  let edition = 0
  /** The states that are drawn, by the day since when they stand so. */
  let drawn: { since: Day; edition: number } | null = null
  /** The same for the names that were last asked for. */
  let lettered: Day | null = null
  /** Whether the desk could not give a tile. */
  let isLacking = false
  /** Whether names are being lettered, and whether there is news for when they are done. */
  const lettering = { isUnderWay: false, isWished: false }

  /** What lies between the panels. */
  function viewNow(): NamesView {
    const { clientWidth, clientHeight } = map.getContainer()
    const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding()
    const northWest = map.unproject([left, top])
    const southEast = map.unproject([clientWidth - right, clientHeight - bottom])
    const bounds = [northWest.lng, southEast.lat, southEast.lng, northWest.lat] as const
    const zoom = map.getZoom()
    const lettering = options.lettering?.() ?? 1
    return { bounds, zoom, lettering, obstacles: options.obstacles?.(zoom, lettering) ?? [] }
  }

  /** Since when the states stand as on a day; the day itself while that is not known. */
  function sinceOf(at: Day): Day {
    return epochs ? (epochs[epochAt(epochs, at)] ?? 0) : at
  }

  function draw(): void {
    if (day === null || !stage.isSet()) return
    const since = sinceOf(day)
    if (since === drawn?.since && edition === drawn.edition) return
    const isFirst = drawn === null
    const isChange = drawn !== null && since !== drawn.since && !reducedMotion
    drawn = { since, edition }
    fade.show({ day: since, edition }, isChange)
    if (isFirst) letter()
  }

  /** While the clock moves, the states that come next are fetched ahead of it. */
  function lookAhead(direction: number): void {
    const now = performance.now()
    const isRunning = now - movedAt < RUNNING_MS
    movedAt = now
    if (!isRunning || !epochs || !drawn) return
    const ahead = epochs[epochAt(epochs, drawn.since) + direction]
    if (ahead !== undefined) fade.expect({ day: ahead, edition })
  }

  /** One question at a time: of the wishes that come meanwhile the last one counts. */
  function letter(): void {
    if (day === null || !stage.isSet()) return
    lettering.isWished = lettering.isUnderWay
    if (lettering.isUnderWay) return
    lettering.isUnderWay = true
    lettered = drawn?.since ?? null
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

  map.on('moveend', letter)

  return {
    setDay(next) {
      const direction = Math.sign(next - (day ?? next))
      day = next
      draw()
      if (direction !== 0) lookAhead(direction)
    },
    setEpochs(next) {
      epochs = next
      if (drawn) drawn.since = sinceOf(drawn.since)
      if (lettered !== null) lettered = sinceOf(lettered)
      if (isLacking) edition++
      isLacking = false
      draw()
    },
    setLang(next) {
      lang = next
      letter()
    },
    setPalette(next) {
      if (next === palette) return
      palette = next
      if (!stage.isSet()) return
      stage.repaint(palette, fade.front())
      letter()
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
      if (!ask) return new ArrayBuffer(0)
      try {
        return await desk.tile(ask)
      } catch {
        isLacking = true
        return new ArrayBuffer(0)
      }
    },
    isLettering: () => lettering.isUnderWay,
    begin() {
      fade.reset()
      stage.setImages(palette)
      drawn = lettered = null
      draw()
    },
    destroy() {
      fade.reset()
      clearTimeout(resting)
      map.off('moveend', letter)
    },
  }
}
