import { useI18n } from 'vue-i18n'
import { toldCertainty, type ToldCertainty } from '../../core/itinerary/told-certainty'
import type { Certainty } from '../../core/life/vocabulary'
import { useClock } from '../clock'

/** A grade, and in words why it is lower than the record's own; empty where it is not. */
export type CertaintyWords = Pick<ToldCertainty, 'certainty'> & { why: string }

/**
 * How sure an item is, said alike wherever it stands: what counts at the clock's moment with
 * regard to that moment, anything else by itself.
 */
export function useCertaintyWords(): (item: {
  id: string
  certainty: Certainty
}) => CertaintyWords {
  const { t } = useI18n()
  const clock = useClock()

  return (item) => {
    const ids = [clock.where?.stay, clock.where?.journey, clock.happening?.item.id]
    const where = ids.includes(item.id) ? clock.where : null
    const { certainty, lowered } = toldCertainty(item, where)
    if (lowered === null) return { certainty, why: '' }
    const own = t(`vocabulary.certainty.${item.certainty}`)
    return { certainty, why: t(`common.lowered.${lowered}`, { own }) }
  }
}
