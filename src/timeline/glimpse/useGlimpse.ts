import { computed, shallowReadonly, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue' // prettier-ignore
import { watchThrottled } from '@vueuse/core'
import { changeDays } from '../../core/atlas'
import { countUpTo } from '../../core/geo/count'
import { createGlimpses } from '../../figure/glimpse'
import type { FigureGround } from '../../figure/ground'
import { sceneAt, type SceneMoment } from '../../scene/moment'
import { useSpan } from '../../stores/choice/span'
import { useLife } from '../../stores/life/life'
import { useAtlas } from '../../stores/map/atlas'
import { useGround } from '../../stores/map/ground'
import { usePreferences } from '../../stores/preferences'
import { useStage } from '../../stores/stage'

/** ms between two pictures under a moving pointer: until the next is made the last one stands. */
const EVERY_MS = 50
const BARE: FigureGround = { land: [], coast: [] }

/** The map of a moment, small, as an SVG document; empty where there is no life. */
export function useGlimpse(moment: MaybeRefOrGetter<number>): Readonly<Ref<string>> {
  const open = useLife()
  const picked = useSpan()
  const atlas = useAtlas()
  const ground = useGround()
  const preferences = usePreferences()
  const stage = useStage()
  const svg = shallowRef('')
  const draw = createGlimpses()
  let shown: SceneMoment | null = null

  void ground.open()
  const changes = computed(() => (atlas.known ? changeDays(atlas.known.atlas) : []))
  const flavour = computed(() => (stage.presenting ? 'projection' : 'paper'))

  function drawNow(): void {
    if (!open.life || !picked.itinerary) return
    const at = toValue(moment)
    shown = sceneAt(open.life, picked.itinerary, at, preferences.lang, null, shown)
    const day = Math.floor(at)
    const on = ground.coarse?.on
    svg.value = draw({
      shown,
      flavour: flavour.value,
      groundOf: () => on?.(atlas.known?.atlas ?? null, day) ?? BARE,
      groundKey: [countUpTo(changes.value, day), changes.value.length, on !== undefined].join(' '),
    })
  }

  const rest = () => [open.life, picked.itinerary, atlas.known, ground.coarse, flavour.value]
  watch(rest, drawNow, { immediate: true })
  watchThrottled(() => toValue(moment), drawNow, { throttle: EVERY_MS, trailing: true })
  return shallowReadonly(svg)
}
