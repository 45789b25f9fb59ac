import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import {
  EVERYTHING,
  isSifting,
  passes,
  type CountriesOf,
  type Facet,
  type Sieve,
} from '../../core/itinerary/facets'
import { narrowLife } from '../../core/itinerary/resolve/narrow'
import type { Life } from '../../core/life/model'

/** What the reader wants to see alone: map, lists, track and sums show what it leaves. */
export const useSieve = defineStore('sieve', () => {
  const sieve = shallowRef<Sieve>(EVERYTHING)
  /** Nobody knows countries before the outlines of the land have come. */
  const countriesOf = shallowRef<CountriesOf>(() => [])
  const isOn = computed(() => isSifting(sieve.value))

  /** The life that is left; the same one where everything is. */
  const sifted = (life: Life): Life =>
    isOn.value ? narrowLife(life, passes(life, sieve.value, countriesOf.value)) : life

  function setDocumented(documented: boolean) {
    if (documented !== sieve.value.documented) sieve.value = { ...sieve.value, documented }
  }

  /** Chooses a value of a facet, or takes the choice back. */
  function toggle(facet: Facet, value: string) {
    const values = new Set(sieve.value.chosen.get(facet))
    if (!values.delete(value)) values.add(value)
    const chosen = new Map(sieve.value.chosen)
    if (values.size > 0) chosen.set(facet, values)
    else chosen.delete(facet)
    sieve.value = { ...sieve.value, chosen }
  }

  function restore(wanted: Sieve) {
    if (isOn.value || isSifting(wanted)) sieve.value = wanted
  }

  function clear() {
    restore(EVERYTHING)
  }

  return { sieve, countriesOf, isOn, sifted, setDocumented, toggle, restore, clear }
})
