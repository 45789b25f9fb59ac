import { watch } from 'vue'
import { useClock } from '../../stores/clock'
import { useSelection } from '../../stores/choice/selection'
import { useSpan } from '../../stores/choice/span'
import { useStage } from '../../stores/stage'

/** What an address may say without asking for anything of the life. */
const NOTHING = new Set(['lang', 'life'])

/** Whether an address asks for nothing but a life: then the reader is told first whose it is. */
export const asksForNothing = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].every((key) => NOTHING.has(key))

/**
 * Keeps the first view until something is begun, by whatever hand: then it makes way for the map.
 * `settle` opens it, when the life is there and the clock stands where it begins.
 */
export function useDoor(): { settle: () => void } {
  const stage = useStage()
  const clock = useClock()
  const selection = useSelection()
  const part = useSpan()

  watch(
    () => [clock.moment, clock.playing, selection.selected, part.span, stage.presenting],
    () => {
      stage.atDoor = false
    },
    { flush: 'sync' },
  )

  return {
    settle() {
      stage.atDoor = !stage.embedded && asksForNothing(location.search)
    },
  }
}
