import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Places that one click may mean, and what is to be done with the one that is meant. */
export interface Asked {
  /** Ids of places, nearest first. */
  ids: readonly string[]
  /** Where, px of the window. */
  x: number
  y: number
  choose(id: string): void
}

/** Which of several places is meant; null while nobody is asked. */
export const useSpot = defineStore('spot', () => {
  const asked = shallowRef<Asked | null>(null)
  return { asked }
})
