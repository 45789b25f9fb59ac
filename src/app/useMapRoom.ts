import { until } from '@vueuse/core'
import { nextTick, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { MapEvents, MapHandle, MapOptions } from '../map/handle'
import { useAtlas } from '../stores/atlas'
import { useLife } from '../stores/life'
import { useNotices } from '../stores/notices'
import { usePreferences } from '../stores/preferences'
import { useSelection } from '../stores/selection'
import { useStage } from '../stores/stage'
import { useView } from '../stores/view'
import { mapAssets } from './mapAssets'

/** ms after which graphics that the browser took away are given up. */
const LOST_MS = 8000
/** Long enough to be read twice. */
const ZOOM_WORD_SECONDS = 8

/** What the page does with the map. */
interface Room {
  /** What was chosen on the map itself; null: nothing any more. */
  picked(id: string | null): void
  /** There is a map, or what stands in for it, in place of the one before. */
  begun(handle: MapHandle): void
  sendAtlas(): void
}

/** Brings the map into the page; where it cannot be, or is lost for good, a drawing stands in. */
export function useMapRoom(
  container: Readonly<Ref<HTMLElement | null>>,
  { picked, begun, sendAtlas }: Room,
) {
  // prettier-ignore
  const { t } = useI18n()
  const open = useLife()
  const selection = useSelection()
  const preferences = usePreferences()
  const stage = useStage()
  const view = useView()
  const atlas = useAtlas()
  const notices = useNotices()
  let losing: ReturnType<typeof setTimeout> | undefined

  function failed(reason: 'no-webgl' | 'context-lost' | 'restored') {
    clearTimeout(losing)
    if (reason === 'restored') {
      view.state = 'ready'
      notices.dismiss('map')
      return
    }
    view.state = reason
    notices.say('map', () => t(reason === 'no-webgl' ? 'map.noWebgl' : 'map.contextLost'))
    if (reason === 'no-webgl') void standIn()
    else losing = setTimeout(() => failed('no-webgl'), LOST_MS)
  }

  const optionsFor = (element: HTMLElement): MapOptions => ({
    container: element,
    lang: preferences.lang,
    palette: stage.presenting ? 'projection' : 'paper',
    assets: mapAssets(),
    reducedMotion: preferences.reducedMotion,
    cooperative: stage.embedded
      ? {
          windows: t('map.gestureWindows'),
          mac: t('map.gestureMac'),
          mobile: t('map.gestureMobile'),
        }
      : null,
  })

  const events: MapEvents = {
    pick(target) {
      picked(target?.id ?? null)
      if (target) selection.select(target.kind, target.id)
      else selection.clear()
    },
    view(now, bounds) {
      view.view = now
      view.bounds = bounds
    },
    userMoved() {
      preferences.follow = false
    },
    ready(bounds) {
      view.state = 'ready'
      view.bounds = bounds
    },
    failed,
    closest(isThere) {
      view.isClosest = isThere
      if (!isThere) notices.dismiss('zoom')
    },
    tooClose() {
      notices.say('zoom', () => t('map.zoomEnds'), ZOOM_WORD_SECONDS)
    },
  }

  /** The map library is the heaviest part of the page: it comes beside the life, and paper is there before. */
  async function start() {
    // Fetched while the page reads the life.
    void atlas.open()
    const [adapter] = await Promise.all([
      import('../map/adapter').catch(() => null),
      until(() => open.status).not.toBe('loading'),
    ])
    // What covers the map is drawn by then: the first framing is to be the last one.
    await nextTick()
    if (!container.value) return
    if (!adapter) {
      notices.say('map', () => t('map.noCode'))
      return standIn()
    }
    begun(adapter.createMap(optionsFor(container.value), events))
    // That there can be no map is said by then.
    await Promise.resolve()
    if (view.state !== 'no-webgl') sendAtlas()
  }

  /** A drawing in place of the map, where there is no WebGL, or it is lost for good. */
  async function standIn() {
    try {
      const [{ createFigureMap }, { outlines }] = await Promise.all([
        import('./figureMap/figureMap'),
        import('./figureMap/outlines'),
      ])
      if (!container.value) return
      begun(createFigureMap(optionsFor(container.value), events, outlines))
      sendAtlas()
    } catch {
      // The notice stands: clock, itinerary and cards go on.
    }
  }

  return { start, stop: () => clearTimeout(losing) }
}
