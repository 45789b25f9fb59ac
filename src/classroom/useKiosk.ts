import { useEventListener, useIntervalFn } from '@vueuse/core'
import { shallowReadonly, shallowRef, type Ref } from 'vue'

/** What counts as a hand on the screen; a key when it is let go, for the clicker keeps its going down to itself. */
const HANDS = ['pointerdown', 'pointermove', 'wheel', 'keyup'] as const
/** Seconds for which it is asked whether somebody is still looking. */
export const ASK_SECONDS = 15
/** Seconds for which a step stands while the show runs by itself. */
export const STEP_SECONDS = 15

export interface KioskActions {
  /** To the title. */
  begin: () => void
  forward: () => void
}

/**
 * A show in a museum: after so many seconds without a hand it asks whether somebody is still looking,
 * then begins anew; from then on it goes on by itself until a hand comes. It does so only after a hand
 * has started it once. Null seconds: no kiosk, nothing happens.
 */
export function useKiosk(
  seconds: () => number | null,
  actions: KioskActions,
): { isAsking: Readonly<Ref<boolean>> } {
  const isAsking = shallowRef(false)
  let hasStarted = false
  let runsByItself = false
  let still = 0

  for (const hand of HANDS)
    useEventListener(window, hand, () => {
      still = 0
      hasStarted = true
      runsByItself = false
      isAsking.value = false
    })

  /** One second has passed. */
  function tick() {
    const limit = seconds()
    if (limit === null || !hasStarted) return
    still += 1
    if (runsByItself) {
      if (still % STEP_SECONDS === 0) actions.forward()
    } else if (still >= limit + ASK_SECONDS) {
      isAsking.value = false
      runsByItself = true
      still = 0
      actions.begin()
    } else if (still >= limit) isAsking.value = true
  }
  useIntervalFn(tick, 1000)

  return { isAsking: shallowReadonly(isAsking) }
}
