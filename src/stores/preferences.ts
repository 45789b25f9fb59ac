import { usePreferredReducedMotion } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Lang } from '../core/life/model'

export type PanelTab = 'itinerary' | 'places' | 'routes' | 'maker'

/** How this reader wants to see it; nothing here belongs to the life. */
export const usePreferences = defineStore('preferences', () => {
  /** The language of the page (BCP 47): one of those that it has words in. */
  const locale = shallowRef('en')
  /** The language of dates and of names on the map: English where they know none that is nearer. */
  const lang = computed<Lang>(() => (locale.value.split('-')[0] === 'ru' ? 'ru' : 'en'))
  const projection = shallowRef<'mercator' | 'globe'>('mercator')
  const follow = shallowRef(true)
  const panelOpen = shallowRef(true)
  const tab = shallowRef<PanelTab>('itinerary')
  const legendOpen = shallowRef(false)
  /** Of what is to come the map draws all, not the next leg only. */
  const wholeAhead = shallowRef(false)

  const motion = usePreferredReducedMotion()
  const reducedMotion = computed(() => motion.value === 'reduce')

  return {
    locale,
    lang,
    projection,
    follow,
    panelOpen,
    tab,
    legendOpen,
    wholeAhead,
    reducedMotion,
  }
})
