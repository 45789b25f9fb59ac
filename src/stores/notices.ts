import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export interface Notice {
  id: string
  /** In the language of the page as it is when it is read. */
  text: () => string
  /** What the reader may do about it. */
  action?: { label: () => string; run: () => void }
}

/** Things to be said once, until they are dismissed or have stood for long enough. */
export const useNotices = defineStore('notices', () => {
  const notices = shallowRef<readonly Notice[]>([])

  /** Says something, for some seconds if told how many; the same id replaces what it said before. */
  function say(id: string, text: () => string, seconds?: number, action?: Notice['action']) {
    const notice: Notice = action ? { id, text, action } : { id, text }
    notices.value = [...notices.value.filter((n) => n.id !== id), notice]
    if (seconds === undefined) return
    setTimeout(() => {
      notices.value = notices.value.filter((n) => n !== notice)
    }, seconds * 1000)
  }

  function dismiss(id: string) {
    notices.value = notices.value.filter((n) => n.id !== id)
  }

  return { notices, say, dismiss }
})
