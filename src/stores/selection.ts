import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

export type SelectableKind = 'place' | 'journey'
export interface Selection {
  kind: SelectableKind
  id: string
}

/** The place or journey whose card is open. */
export const useSelection = defineStore('selection', () => {
  const selected = shallowRef<Selection | null>(null)

  function select(kind: SelectableKind, id: string) {
    if (selected.value?.kind !== kind || selected.value.id !== id) selected.value = { kind, id }
  }

  function clear() {
    selected.value = null
  }

  return { selected, select, clear }
})
