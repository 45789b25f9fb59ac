import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { KeptLife } from './kept'

/** The life of the reader's own that is open, and whether it is being mended. */
export const useOwnLife = defineStore('own', () => {
  const life = shallowRef<KeptLife | null>(null)
  const mending = shallowRef(false)

  /** Another life is open: one of the reader's own, or (null) one of the site. */
  function open(own: KeptLife | null) {
    life.value = own
    mending.value = false
  }

  /** A file beside those of the life, by its name in the life's folder. */
  const beside = (name: string) => life.value?.beside?.get(name) ?? null

  return { life, mending, open, beside }
})
