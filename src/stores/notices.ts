import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export interface Notice {
  id: string
  text: string
}

/** Things to be said once, until they are dismissed. */
export const useNotices = defineStore('notices', () => {
  const notices = shallowRef<readonly Notice[]>([])

  /** Says something; the same id replaces what it said before. */
  function say(id: string, text: string) {
    notices.value = [...notices.value.filter((n) => n.id !== id), { id, text }]
  }

  function dismiss(id: string) {
    notices.value = notices.value.filter((n) => n.id !== id)
  }

  return { notices, say, dismiss }
})
