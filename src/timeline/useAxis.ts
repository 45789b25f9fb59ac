import { useTransition } from '@vueuse/core'
import { computed, inject, provide, shallowRef, watch, type InjectionKey } from 'vue'
import { useBiography } from '../stores/life/biography'
import { useClock } from '../stores/clock'
import { usePreferences } from '../stores/preferences'
import { mixScales, recordScale, storyScale } from './scale'
import { following, panned, project, windowOf, zoomed, type Window } from './window'

const MORPH_MS = 500

/** The axis of time under the whole timeline: which stretch it shows, and by which time. */
function createAxis() {
  const biography = useBiography()
  const clock = useClock()
  const preferences = usePreferences()

  const widthPx = shallowRef(0)
  /** Drawn by story time; otherwise by the calendar. */
  const byStory = shallowRef(false)
  /** While a hand is on the track the window stays where the hand has it. */
  const held = shallowRef(false)
  const chosen = shallowRef<Window | null>(null)

  /** Whether the years after the death lie on the track, too: once they are wanted, or the clock is there. */
  const unfolded = shallowRef(false)
  /** Where the life ends and what is told goes on; null if it ends there, too. */
  const death = computed(() => (clock.death < clock.last + 0.5 ? clock.death : null))
  /** From birth to the end of the life, or of what is told. */
  const record = computed(() => ({
    from: clock.first - 0.5,
    to: unfolded.value ? clock.last + 0.5 : Math.min(clock.death, clock.last + 0.5),
  }))
  const morph = useTransition(() => (byStory.value ? 1 : 0), {
    duration: MORPH_MS,
    disabled: computed(() => preferences.reducedMotion),
  })
  const scale = computed(() => {
    const { from, to } = record.value
    const calendar = recordScale(from, clock.death, to)
    const pace = morph.value > 0 ? biography.pace : null
    return pace ? mixScales(calendar, storyScale(pace), morph.value) : calendar
  })
  const window = computed(() => chosen.value ?? record.value)
  const frame = computed(() => project(scale.value, window.value))
  const isWhole = computed(() => chosen.value === null)

  /** A window as wide as the record is all of it: the clock then needs no following. */
  function show(wanted: Window) {
    const { from, to } = record.value
    const isAll = wanted.from - from < 0.5 && to - wanted.to < 0.5
    chosen.value = isAll ? null : wanted
  }
  function zoom(factor: number, anchor = inSight() ? frame.value.at(clock.moment) : 0.5) {
    show(zoomed(scale.value, window.value, factor, anchor))
  }
  function pan(share: number) {
    if (chosen.value) show(panned(scale.value, chosen.value, share))
  }
  function showSpan(from: number, to: number) {
    show(windowOf(scale.value, from, to))
  }
  function showWhole() {
    chosen.value = null
  }
  function inSight() {
    return clock.moment >= window.value.from && clock.moment <= window.value.to
  }

  watch(
    () => clock.moment,
    (moment, before) => {
      if (!chosen.value || held.value) return
      // Who looks elsewhere while the story plays is left in peace until it comes by.
      const wasInSight = before >= chosen.value.from && before <= chosen.value.to
      if (clock.playing && !wasInSight && !inSight()) return
      chosen.value = following(scale.value, chosen.value, moment)
    },
  )
  watch(record, showWhole)
  watch(
    () => clock.moment >= clock.death,
    (isAfter) => {
      if (isAfter) unfolded.value = true
    },
    { immediate: true },
  )

  return {
    widthPx, byStory, held, scale, window, frame, morph, death, unfolded, isWhole, zoom, pan, showSpan, showWhole,
  } // prettier-ignore
}

export type Axis = ReturnType<typeof createAxis>

const KEY: InjectionKey<Axis> = Symbol('axis')

/** Makes the axis for a timeline and all that lies in it. */
export function provideAxis(): Axis {
  const axis = createAxis()
  provide(KEY, axis)
  return axis
}

/** The axis of the timeline around this component. Throws outside of one. */
export function useAxis(): Axis {
  const axis = inject(KEY)
  if (!axis) throw new Error('an axis is there only within a timeline')
  return axis
}
