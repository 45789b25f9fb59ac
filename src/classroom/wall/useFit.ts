import { useEventListener, useResizeObserver } from '@vueuse/core'
import { watch, type Ref } from 'vue'

const overflows = (element: HTMLElement) =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth

/**
 * Sets text of a box of fixed size at the first of its `sizes` at which nothing stands over: they
 * are the values 0, 1, … of `data-fit`, which its style makes of it what it likes. Where none is
 * small enough the last one stays.
 */
export function useFit(box: Ref<HTMLElement | null>, text: () => unknown, sizes: number): void {
  function fit() {
    const element = box.value
    if (!element) return
    // By the element itself and not by a rendering each: no size that does not fit is ever seen.
    for (let size = 0; size < sizes; size++) {
      element.dataset.fit = String(size)
      if (!overflows(element)) return
    }
  }

  watch([box, text], fit, { flush: 'post' })
  useResizeObserver(box, fit)
  useEventListener(document.fonts, 'loadingdone', fit)
}
