import type { Hit } from '../core/search'
import { whenOf } from '../core/time/edtf'
import { useClock } from '../stores/clock'
import { useSelection } from '../stores/choice/selection'

/** Leads to what was found: to its card, or to its date; with none, to the list of all of it. */
export function useOpenHit(): (hit: Hit | null, query: string) => void {
  const clock = useClock()
  const selection = useSelection()

  return (hit, query) => {
    if (!hit) selection.select('find', query.trim())
    else if (hit.kind === 'date') {
      clock.pause()
      clock.seekDay(whenOf(hit.id).outer[0])
    } else selection.select(hit.kind, hit.id)
  }
}
