import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBiography } from '../life/biography'
import { useClock } from '../clock'
import { useSieve } from '../choice/sieve'
import { useWords } from './words'

/**
 * Where he is at the clock's moment, in words: "Vienna", "Vienna to Zurich", "whereabouts unknown";
 * after the death, where what is told happened: "after death: Moscow".
 */
export function useWhereText(): ComputedRef<string> {
  const { t } = useI18n()
  const biography = useBiography()
  const clock = useClock()
  const words = useWords()
  const sieve = useSieve()

  return computed(() => {
    const where = clock.where
    if (!where) return ''
    if (where.state === 'before-birth') return t('timeline.beforeBirth')
    if (where.state === 'after-death') {
      const place = words.placeName(clock.placeAfterwards)
      return place ? t('timeline.afterDeathAt', { place }) : t('timeline.afterDeath')
    }
    if (where.state === 'unknown') return t(sieve.isOn ? 'facets.leftOut' : 'timeline.unknown')
    if (where.state === 'staying') return words.placeName(where.place)
    const journey = biography.journey(where.journey)
    if (!journey) return ''
    return t('timeline.travelling', {
      from: words.placeName(journey.from),
      to: words.placeName(journey.to),
    })
  })
}
