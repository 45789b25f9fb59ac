import { watchEffect } from 'vue'
import { useCountries } from '../stores/map/countries'
import { useSieve } from '../stores/choice/sieve'

/** Has the countries come where a sieve asks for one, by hand or by a link, whatever shows what is left. */
export function useSievedCountries(): void {
  const sieve = useSieve()
  watchEffect(() => {
    if (sieve.sieve.chosen.has('country')) useCountries()
  })
}
