import { computed } from 'vue'
import { lastAtMost } from '../core/story/happening'
import { useClock } from '../stores/clock'
import { usePreferences } from '../stores/preferences'
import { lessonSteps } from './steps'
import { useGlide } from './useGlide'

const HAIR = 1e-6

/** The steps of the story for a class, which of them the clock has come to, and the way on. */
export function useLesson() {
  const clock = useClock()
  const preferences = usePreferences()
  const { glideTo, finish, gliding } = useGlide()

  const steps = computed(() => lessonSteps(clock.points, clock.first))
  /** −1 before the first one. */
  const index = computed(() => lastAtMost(steps.value, clock.moment + HAIR, (s) => s.moment))

  function go(to: number) {
    clock.pause()
    // What is told is to be seen, wherever the map was moved to meanwhile.
    preferences.follow = true
    const step = steps.value[Math.min(Math.max(to, 0), steps.value.length - 1)]
    if (step) glideTo(step.moment)
  }

  function move(direction: 1 | -1) {
    // A second press while the map still moves: be there, then go on from there.
    finish()
    go(index.value + direction)
  }

  const first = () => {
    go(0)
  }
  const last = () => {
    go(steps.value.length - 1)
  }

  return { steps, index, move, first, last, finish, gliding }
}
