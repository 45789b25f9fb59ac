import { useEventListener, useResizeObserver } from '@vueuse/core'
import { onScopeDispose, watch, type Ref } from 'vue'

/** Lines that come into sight take their true heights within a few frames. */
const MOST_FRAMES = 20
const CALM_FRAMES = 2

/** By how much to scroll, px: to the middle, or to the top what is higher than the list. */
function offCentre(box: Element, line: Element): number {
  const [outer, inner] = [box.getBoundingClientRect(), line.getBoundingClientRect()]
  return inner.top - outer.top - Math.max((outer.height - inner.height) / 2, 0)
}

function isInSight(box: Element, line: Element): boolean {
  const [outer, inner] = [box.getBoundingClientRect(), line.getBoundingClientRect()]
  return inner.bottom > outer.top && inner.top < outer.bottom
}

/**
 * Keeps the current line of a list in sight: when another becomes current, when the list is opened
 * or changes its size, and while lines above it are still being drawn. It never pulls the list
 * from under somebody who reads it, unless it was not to be seen before. `line`: a selector of the
 * line, if that is not marked as current.
 */
export function useInSight(
  list: Readonly<Ref<HTMLElement | null>>,
  o: { current: () => unknown; drawn?: () => unknown; isRead: () => boolean; line?: string },
): void {
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  const lineOf = (box: Element) => box.querySelector(o.line ?? '[aria-current]')

  /** Lines out of sight are guessed at; again and again, until what has come into it stands still. */
  function settle(frames = MOST_FRAMES, calm = 0): void {
    stop()
    const box = list.value
    const line = box && lineOf(box)
    if (!box || !line || box.clientHeight === 0) return
    const before = box.scrollTop
    box.scrollTop += offCentre(box, line)
    const still = Math.abs(box.scrollTop - before) < 1 ? calm + 1 : 0
    if (frames === 0 || still >= CALM_FRAMES) return
    frame = requestAnimationFrame(() => settle(frames - 1, still))
  }

  watch(o.current, () => !o.isRead() && settle(), { immediate: true, flush: 'post' })
  watch(
    () => o.drawn?.(),
    () => {
      const line = list.value && lineOf(list.value)
      if (list.value && line && !o.isRead() && !isInSight(list.value, line)) settle()
    },
    { flush: 'post' },
  )
  let seen = false
  useResizeObserver(list, ([entry]) => {
    const isSeen = (entry?.contentRect.height ?? 0) > 0
    if (isSeen && (!seen || !o.isRead())) settle()
    seen = isSeen
  })
  useEventListener(list, ['wheel', 'touchmove', 'pointerdown', 'keydown'], stop, { passive: true })
  onScopeDispose(stop)
}
