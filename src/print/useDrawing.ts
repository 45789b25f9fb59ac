import { useI18n } from 'vue-i18n'
import { fetchText, FINER_OUTLINES_FILE } from '../borders/files'
import { createNameScenes } from '../borders/name-scenes'
import { isInAtlas, meshOf, type UnitTopology } from '../core/atlas'
import { drawFigure, type FigureGround, type FigureView } from '../figure/figure'
import { scaleOf } from '../figure/frame'
import { viewOfBounds, viewOfMoment } from '../figure/framing'
import { createGround } from '../figure/ground'
import { keyList } from '../figure/key/key'
import { keyWords } from '../figure/key/key-words'
import { paletteOf } from '../figure/palettes'
import { sceneAt, type Selection } from '../scene/moment'
import { bordersFolder, useAtlas } from '../stores/map/atlas'
import { useGround } from '../stores/map/ground'
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

interface Size {
  width: number
  height: number
}

type Letterer = ReturnType<typeof createNameScenes>

/** Without the outlines there are the path and its places. */
const BARE: FigureGround = { land: [], coast: [] }
/** Degrees across below which the coarse outlines would be seen to be corners and edges. */
const NEAR_DEGREES = 30
/** The closest and the widest that a map on paper is drawn, as zooms. */
const ZOOMS = [0, 12] as const

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
  let fine: ReturnType<typeof createGround> | null = null
  let letter: Letterer | null = null

  const meshFrom = async (file: string) =>
    meshOf(JSON.parse(await fetchText(bordersFolder(), file)) as UnitTopology)
  const isNear = () => {
    const [west, , east] = view.bounds ?? [-180, 0, 180]
    return east - west < NEAR_DEGREES
  }

  /**
   * Fetches outlines and atlas, finer outlines where the map is close; never throws: without them
   * the path is drawn on coarser ones, or on bare paper.
   */
  async function prepare(): Promise<void> {
    try {
      await atlas.open()
      await ground.open()
      // They are no part of the copy for offline: without a network nobody asks for them.
      if (isNear() && navigator.onLine) fine ??= createGround(await meshFrom(FINER_OUTLINES_FILE))
    } catch {
      // What came is drawn.
    }
  }

  function viewOf(shown: ReturnType<typeof sceneAt>, size: Size): FigureView {
    const seen = stage.atDoor ? null : view.bounds
    return seen ? viewOfBounds(seen, size, ZOOMS) : viewOfMoment(shown, size)
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
    const drawn = drawFigure({
      ...{ shown, title, id, flavour: 'print', whole: preferences.wholeAhead },
      view: { ...viewOf(shown, size), ...size },
      ground: ((isNear() ? fine : null) ?? coarse?.on)?.(known, day) ?? BARE,
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
