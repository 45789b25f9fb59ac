import { useMediaQuery, useWindowSize } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { useStage } from '../stores/stage'

/**
 * How the page is laid out: `wide` with a column at the left; `upright` one under the other; `across`,
 * a phone on its side, with what is told beside the map.
 */
export type Layout = 'wide' | 'upright' | 'across'

/** In em, so that larger letters count as a smaller window. */
const ACROSS = '(height <= 30em) and (width >= 30em) and (orientation: landscape)'
const NARROW = '(width <= 47.5em)'

/** Px, and the part of the window's shorter side, that the map leaves free around what it frames. */
const EDGE = 48
const EDGE_PART = 0.06

/**
 * The one place that decides on the layout. Style sheets read it as `data-layout` of the root
 * element, where what hangs outside of the page (menus, dialogs) finds it too. Nothing covers the
 * map, so its padding is the same on all sides, and changes with the window only.
 */
export function useLayout() {
  const across = useMediaQuery(ACROSS)
  const narrow = useMediaQuery(NARROW)
  const { width, height } = useWindowSize()

  const layout = computed<Layout>(() => {
    if (across.value) return 'across'
    return narrow.value ? 'upright' : 'wide'
  })
  const edge = computed(() =>
    Math.round(Math.min(EDGE, EDGE_PART * Math.min(width.value, height.value))),
  )
  const padding = computed(() => {
    const px = edge.value
    return { top: px, right: px, bottom: px, left: px }
  })

  // In a frame a scroll that is not for the page goes on in the one around it.
  document.documentElement.toggleAttribute('data-embedded', useStage().embedded)
  watchEffect(() => {
    document.documentElement.dataset.layout = layout.value
  })

  return { layout, padding }
}
