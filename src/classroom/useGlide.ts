import { useRafFn } from '@vueuse/core'
import { shallowReadonly, shallowRef, type Ref } from 'vue'
import { useClock } from '../stores/clock'
import { usePreferences } from '../stores/preferences'

/** A step of the story is seen as a movement, but a class does not wait for it. */
const GLIDE_SECONDS = 1.6

const easeInOut = (x: number) => (x < 0.5 ? 2 * x * x : 1 - 2 * (1 - x) * (1 - x))

/** Takes the clock to a moment within a second or two; at once under reduced motion. */
export function useGlide(): {
  glideTo: (moment: number) => void
  finish: () => void
  gliding: Readonly<Ref<boolean>>
} {
  const clock = useClock()
  const preferences = usePreferences()

  const gliding = shallowRef(false)
  let from = 0
  let target: number | null = null
  let seconds = 0

  const loop = useRafFn(
    ({ delta }) => {
      if (target === null) return
      seconds += delta / 1000
      const share = Math.min(seconds / GLIDE_SECONDS, 1)
      clock.seek(from + (target - from) * easeInOut(share))
      if (share === 1) finish()
    },
    { immediate: false },
  )

  function finish() {
    loop.pause()
    if (target !== null) clock.seek(target)
    target = clock.leadsTo = null
    gliding.value = false
  }

  function glideTo(moment: number) {
    finish()
    if (preferences.reducedMotion) {
      clock.seek(moment)
      return
    }
    ;[from, target, seconds] = [clock.moment, moment, 0]
    clock.leadsTo = moment
    gliding.value = true
    loop.resume()
  }

  return { glideTo, finish, gliding: shallowReadonly(gliding) }
}
