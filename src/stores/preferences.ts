import { usePreferredReducedMotion } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Lang } from '../core/life/model'

export type PanelTab = 'itinerary' | 'places' | 'routes'

/** How this reader wants to see it; nothing here belongs to the life. */
export const usePreferences = defineStore('preferences', () => {
  const lang = shallowRef<Lang>('en')
  const projection = shallowRef<'mercator' | 'globe'>('mercator')
  const follow = shallowRef(true)
  const panelOpen = shallowRef(true)
  const tab = shallowRef<PanelTab>('itinerary')
  const legendOpen = shallowRef(false)
  /** Of what is to come the map draws all, not the next leg only. */
  const wholeAhead = shallowRef(false)

  const motion = usePreferredReducedMotion()
  const reducedMotion = computed(() => motion.value === 'reduce')

  return { lang, projection, follow, panelOpen, tab, legendOpen, wholeAhead, reducedMotion }
})
