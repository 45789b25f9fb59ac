import { useRafFn } from '@vueuse/core'
import { watch } from 'vue'
import { useClock } from '../stores/clock'

/** A tab that slept must not jump over years when it wakes. */
const LONGEST_FRAME_SECONDS = 0.25

/** Moves the clock while it plays; no frame is asked for while it does not. */
export function usePlayback(): void {
  const clock = useClock()
  const loop = useRafFn(
    ({ delta }) => {
      clock.advance(Math.min(delta / 1000, LONGEST_FRAME_SECONDS))
    },
    { immediate: false },
  )
  watch(
    () => clock.playing,
    (playing) => {
      if (playing) loop.resume()
      else loop.pause()
    },
  )
}
