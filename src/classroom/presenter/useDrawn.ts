import { computed, shallowRef, watch } from 'vue'
import type { LedWall } from './useLedWall'

/** The maps of the step at hand and the next, asked of the wall once for each. */
export function useDrawn({ news, drawn, send }: LedWall) {
  const maps = shallowRef<ReadonlyMap<number, string>>(new Map())
  const asked = new Set<number>()

  // In other words, or of another lesson, they are others.
  watch(
    () => news.value && [news.value.wall, ...news.value.steps.map(({ title }) => title)].join(),
    () => {
      asked.clear()
      maps.value = new Map()
    },
  )
  // At once: of two that come in one turn the page would see the last only.
  watch(
    drawn,
    (map) => {
      if (map) maps.value = new Map(maps.value).set(map.step, map.svg)
    },
    { flush: 'sync' },
  )
  watch(
    () => news.value && ([news.value.step, news.value.steps.length] as const),
    (standing) => {
      if (!standing) return
      const [step, count] = standing
      for (const each of [step, step + 1]) {
        if (each < 1 || each > count || asked.has(each)) continue
        asked.add(each)
        send?.({ kind: 'draw', step: each })
      }
    },
    { immediate: true },
  )

  const of = (step: number) => maps.value.get(step) ?? ''
  return {
    now: computed(() => of(news.value?.step ?? 0)),
    next: computed(() => of((news.value?.step ?? 0) + 1)),
  }
}
