import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { CardKind } from '../ui/links'

export interface Selection {
  kind: CardKind
  id: string
}

/** What the card that is open is about. */
export const useSelection = defineStore('selection', () => {
  const selected = shallowRef<Selection | null>(null)

  function select(kind: CardKind, id: string) {
    if (selected.value?.kind !== kind || selected.value.id !== id) selected.value = { kind, id }
  }

  function clear() {
    selected.value = null
  }

  return { selected, select, clear }
})
