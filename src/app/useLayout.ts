import { useElementBounding, useMediaQuery } from '@vueuse/core'
import { computed, watch, type Ref } from 'vue'

/** Room that the map leaves free around what it frames, in px. */
const EDGE = 48
/** On a narrow screen the buttons lie on the map, at its top and its right side. */
const TOOLS = 64
/** Names stand right of their places, and the buttons must not cover them either. */
const NAME = 32

interface Covering {
  caption: Ref<HTMLElement | null>
  card: Ref<HTMLElement | null>
}

/** How much of the map is covered from each side, so that nothing floats over the place in question. */
export function useLayout({ caption, card }: Covering) {
  const narrow = useMediaQuery('(width <= 760px)')
  const captionBox = useElementBounding(caption)
  const cardBox = useElementBounding(card)
  // At once, and not when the browser gets to it: the map begins with what is free of it.
  watch(caption, () => captionBox.update(), { flush: 'post' })

  const padding = computed(() => {
    if (narrow.value) {
      // The card lies on the caption, and what is higher on the map.
      const covered = Math.max(0, cardBox.height.value - captionBox.height.value)
      return { top: TOOLS, right: TOOLS + NAME, bottom: EDGE + covered, left: EDGE }
    }
    return {
      top: EDGE,
      right: EDGE + (cardBox.width.value || 40),
      bottom: EDGE + captionBox.height.value,
      left: EDGE,
    }
  })

  return { narrow, padding }
}
