import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { whereWords } from '../../cards/moment/where'
import { useBiography } from '../life/biography'
import { useClock } from '../clock'
import { useSieve } from '../choice/sieve'
import { useWords } from './words'

/** Where he is at the clock's moment, in words; empty while nobody is followed. */
export function useWhereText(): ComputedRef<string> {
  const { t } = useI18n()
  const biography = useBiography()
  const clock = useClock()
  const words = useWords()
  const sieve = useSieve()

  return computed(() => {
    const { where, day, placeAfterwards: afterwards } = clock
    if (!where) return ''
    const standing = { where, journey: biography.journey(where.journey) }
    return whereWords(t, words, standing, { day, afterwards, isSieved: sieve.isOn })
  })
}
