import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

/** Safari has no idle time to ask for. */
const BREATH_MS = 50
/** Ms after which a part is drawn though the browser is never idle: while a story plays it may not be. */
const PATIENCE_MS = 1000
/** Ms after which the list goes on though the page is still busy: what keeps it may never come. */
const BUSY_MS = 5000

/**
 * How far from what is wanted first a long list is drawn: a step farther whenever the browser has
 * nothing else to do, and only once `isTime`. Infinity when it is drawn whole, and from then on.
 */
export function useReach(parts: () => number, isTime: () => boolean): Readonly<Ref<number>> {
  const reach = shallowRef(0)
  const isLate = shallowRef(false)
  const late = setTimeout(() => (isLate.value = true), BUSY_MS)
  let next = 0

  const waits = typeof requestIdleCallback === 'function'
  function wait(): void {
    next = waits
      ? requestIdleCallback(goOn, { timeout: PATIENCE_MS })
      : window.setTimeout(goOn, BREATH_MS)
  }
  function goOn(): void {
    reach.value = reach.value + 1 < parts() ? reach.value + 1 : Infinity
    if (reach.value < Infinity) wait()
  }

  // Before there is a list there is nothing to go through, nor to wait for.
  const begun = watch(
    () => parts() > 0 && (isTime() || isLate.value),
    (mayBegin) => {
      if (mayBegin && next === 0) wait()
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    begun()
    clearTimeout(late)
    if (waits) cancelIdleCallback(next)
    else clearTimeout(next)
  })
  return reach
}
