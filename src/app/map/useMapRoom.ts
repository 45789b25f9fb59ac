import { until } from '@vueuse/core'
import { nextTick, onBeforeUnmount, onMounted, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { MapEvents, MapFailure, MapHandle, MapOptions } from '../../map/handle'
import type { MapState } from '../../map/state'
import { useAtlas } from '../../stores/map/atlas'
import { useClock } from '../../stores/clock'
import { useLife } from '../../stores/life/life'
import { useNotices } from '../../stores/notices'
import { usePreferences } from '../../stores/preferences'
import { useSelection } from '../../stores/choice/selection'
import { useSpot } from '../../stores/choice/spot'
import { useStage } from '../../stores/stage'
import { useView } from '../../stores/map/view'
import { mapAssets } from './mapAssets'
import { useMissingGround } from './useMissingGround'
import { useShowChosen } from './useShowChosen'

/** ms after which graphics that the browser took away are given up. */
const LOST_MS = 8000
/** Long enough to be read twice. */
const ZOOM_WORD_SECONDS = 8

const FAILURES = {
  'no-webgl': 'map.noWebgl',
  'no-workers': 'map.noWorkers',
  'no-code': 'map.noCode',
  'context-lost': 'map.contextLost',
} as const

/**
 * Brings the map into the page and has it show a state and all that it becomes; where there can be
 * none, or it is lost for good, a drawing stands in. The answer is the map, null before it is there.
 */
export function useMapRoom(
  container: Readonly<Ref<HTMLElement | null>>,
  state: Readonly<Ref<MapState>>,
): Readonly<Ref<MapHandle | null>> {
  const { t } = useI18n()
  const map = shallowRef<MapHandle | null>(null)
  const clock = useClock()
  const open = useLife()
  const selection = useSelection()
  const preferences = usePreferences()
  const stage = useStage()
  const view = useView()
  const spot = useSpot()
  const atlas = useAtlas()
  const notices = useNotices()
  const picked = useShowChosen(() => map.value !== null)
  let losing: ReturnType<typeof setTimeout> | undefined

  function failed(reason: MapFailure | 'restored') {
    clearTimeout(losing)
    if (reason === 'restored') {
      view.state = 'ready'
      notices.dismiss('map')
      return
    }
    const isLost = reason === 'context-lost'
    if (!isLost && view.state === 'no-webgl') return
    view.state = isLost ? reason : 'no-webgl'
    notices.say('map', () => t(FAILURES[reason]))
    if (!isLost) void standIn()
    else losing = setTimeout(() => failed('no-webgl'), LOST_MS)
  }

  const optionsFor = (element: HTMLElement): MapOptions => ({
    container: element,
    assets: mapAssets(),
    ahead: clock.ahead,
    state: state.value,
    cooperative: stage.embedded
      ? {
          windows: t('map.gestureWindows'),
          mac: t('map.gestureMac'),
          mobile: t('map.gestureMobile'),
        }
      : null,
  })

  function choosePlace(id: string) {
    picked(id)
    selection.select('place', id)
  }

  /** Where the map ends; what it offers instead comes then, for few come so close. */
  async function sayEnd() {
    const offer = (ids: readonly string[]) => {
      notices.dismiss('zoom')
      const { width = 0, height = 0 } = container.value?.getBoundingClientRect() ?? {}
      events.several(ids, { x: width / 2, y: height / 2 })
    }
    const action = await import('./planInstead').then(
      ({ planInstead }) =>
        planInstead(open.life, view.view, (n) => t('map.townPlan', { n }), offer),
      () => undefined,
    )
    notices.say('zoom', () => t('map.zoomEnds'), ZOOM_WORD_SECONDS, action)
  }

  const events: MapEvents = {
    pick(target) {
      picked(target?.id ?? null)
      if (target) selection.select(target.kind, target.id)
      else selection.clear()
    },
    several(ids, { x, y }) {
      const box = container.value?.getBoundingClientRect()
      spot.asked = { ids, x: x + (box?.left ?? 0), y: y + (box?.top ?? 0), choose: choosePlace }
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
    missing: useMissingGround(),
    closest(isThere) {
      view.isClosest = isThere
      if (!isThere) notices.dismiss('zoom')
    },
    tooClose() {
      void sayEnd()
    },
  }

  function begin(handle: MapHandle) {
    map.value?.destroy()
    map.value = handle
    clock.waitFor(handle.isReadyFor)
  }

  /** The map library is the heaviest part of the page: it comes beside the life, and paper is there before. */
  async function start() {
    // Fetched while the page reads the life.
    void atlas.open()
    const [adapter] = await Promise.all([
      import('../../map/adapter').catch(() => null),
      until(() => open.status).not.toBe('loading'),
    ])
    // What covers the map is drawn by then: the first framing is to be the last one.
    await nextTick()
    if (!container.value) return
    if (!adapter) {
      return failed('no-code')
    }
    begin(adapter.createMap(optionsFor(container.value), events))
  }

  /** A drawing in place of the map, where there is no WebGL, or it is lost for good. */
  async function standIn() {
    try {
      const [{ createFigureMap }, { createLand }] = await Promise.all([
        import('./figure/figureMap'),
        import('./figure/land'),
      ])
      if (!container.value) return
      begin(createFigureMap(optionsFor(container.value), events, createLand()))
    } catch {
      // The notice stands: clock, itinerary and cards go on.
    }
  }

  // Those of the map were refused before it could hear of it; another of the page's is known to have died.
  watch(
    () => atlas.isLettered,
    (isLettered) => {
      if (!isLettered && view.state !== 'ready') failed('no-workers')
    },
  )
  onMounted(() => void start())
  onBeforeUnmount(() => {
    clearTimeout(losing)
    clock.waitFor(() => true)
    map.value?.destroy()
  })
  // What is told stands in the page by then, and the map has the box that is left.
  watch(state, (now) => map.value?.show(now), { flush: 'post' })
  return map
}
