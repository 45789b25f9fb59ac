import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Whether the story is projected for a class, and whether the screen is blacked out. */
export const useStage = defineStore('stage', () => {
  const presenting = shallowRef(false)
  const black = shallowRef(false)

  return { presenting, black }
})
