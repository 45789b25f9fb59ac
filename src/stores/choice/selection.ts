import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { CardKind } from '../../ui/texts/links'

export interface Selection {
  kind: CardKind
  id: string
}

/** What the card that is open is about. */
export const useSelection = defineStore('selection', () => {
  const selected = shallowRef<Selection | null>(null)

  /** Whether a hand chose it; not an address, which leaves the focus where it is. */
  const byHand = shallowRef(false)

  function select(kind: CardKind, id: string, isByHand = true) {
    byHand.value = isByHand
    if (selected.value?.kind !== kind || selected.value.id !== id) selected.value = { kind, id }
  }

  function clear() {
    selected.value = null
  }

  return { selected, byHand, select, clear }
})
