import { useI18n } from 'vue-i18n'
import { createNameScenes } from '../borders/name-scenes'
import { isInAtlas } from '../core/atlas'
import { drawFigure, type FigureGround, type FigureView } from '../figure/figure'
import { scaleOf } from '../figure/frame'
import { viewOfBounds, viewOfMoment } from '../figure/framing'
import { keyList } from '../figure/key/key'
import { keyWords } from '../figure/key/key-words'
import { paletteOf } from '../figure/palettes'
import { planOf, type Bounds } from '../figure/plan'
import { sceneAt, type Selection } from '../scene/moment'
import { useAtlas } from '../stores/map/atlas'
import { useGround } from '../stores/map/ground'
import { useWaters } from '../stores/map/waters'
import { useClock } from '../stores/clock'
import { useLife } from '../stores/life/life'
import { usePreferences } from '../stores/preferences'
import { useSpan } from '../stores/choice/span'
import { useStage } from '../stores/stage'
import { useView } from '../stores/map/view'

/** The map of the moment on paper, with what stands beside it in words. */
export interface Drawing {
  /** An SVG document. */
  svg: string
  /** What of its lines and signs there is on it, each sign a document of its own. */
  key: readonly { svg: string; words: string }[]
  /** A distance in the middle of the map, and its length as a share of the map's width. */
  scale: { km: number; share: number }
}

export interface Size {
  width: number
  height: number
}

type Letterer = ReturnType<typeof createNameScenes>

/** Without the outlines there are the path and its places. */
const BARE: FigureGround = { land: [], coast: [] }
/** The closest and the widest that a map on paper is drawn, as zooms. */
const ZOOMS = [0, 12] as const

const seenOn = (bounds: Bounds, size: Size): FigureView => ({
  ...viewOfBounds(bounds, size, ZOOMS),
  ...size,
})

/**
 * Draws the map for paper at once: what it stands on is fetched by `prepare`, before anybody
 * prints. A browser that prints waits for nothing.
 */
export function useDrawing() {
  const { t } = useI18n()
  const open = useLife()
  const part = useSpan()
  const clock = useClock()
  const view = useView()
  const stage = useStage()
  const atlas = useAtlas()
  const preferences = usePreferences()
  const ground = useGround()
  const waters = useWaters()
  let letter: Letterer | null = null

  /**
   * Fetches atlas and outlines, and what lies in the map's view as it would be drawn on some sizes:
   * rivers and lakes, and finer outlines where it is close; never throws: what does not come is drawn
   * coarser, or not.
   */
  async function prepare(sizes: readonly Size[]): Promise<void> {
    const seen = stage.atDoor ? null : view.bounds
    const plans = seen ? sizes.map((size) => planOf(seenOn(seen, size))) : []
    const wanted = plans.flatMap((plan) => [waters.fetch(plan), ground.near(plan.zoom)])
    await Promise.allSettled([atlas.open(), ground.open(), ...wanted])
  }

  function viewOf(shown: ReturnType<typeof sceneAt>, size: Size): FigureView {
    const seen = stage.atDoor ? null : view.bounds
    return seen ? seenOn(seen, size) : { ...viewOfMoment(shown, size), ...size }
  }

  /** The map, so many px large; null where there is no life, or no picture of it. */
  function draw(
    size: Size,
    id: string,
    title: string,
    selection: Selection | null,
  ): Drawing | null {
    const { life } = open
    if (!life || !part.itinerary) return null
    const shown = sceneAt(life, part.itinerary, clock.moment, preferences.lang, selection)
    const day = Math.floor(clock.moment)
    const known = atlas.known?.atlas ?? null
    const { coarse } = ground
    if (known && coarse) letter ??= createNameScenes(known, coarse.mesh, known.tints)
    const named = isInAtlas(day) ? letter : null
    const sheet = viewOf(shown, size)
    const plan = planOf(sheet)
    const land = ground.atHand(plan.zoom)?.on(known, day) ?? BARE
    const drawn = drawFigure({
      ...{ shown, title, id, flavour: 'print', whole: preferences.wholeAhead },
      view: sheet,
      ground: { ...land, waters: waters.on(plan, day) },
      stateNames: named ? (of) => named(day, preferences.lang, of) : undefined,
    })
    const { km, px } = scaleOf(drawn.plan)
    return {
      svg: drawn.svg,
      key: keyList(keyWords(t), drawn.content, paletteOf('print')),
      scale: { km, share: px / size.width },
    }
  }

  return { prepare, draw }
}
