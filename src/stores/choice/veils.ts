import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** What tells of violence stays covered, everywhere alike, until this reader uncovers it. */
export const useVeils = defineStore('veils', () => {
  /** Ids of the items uncovered since the page was opened. */
  const lifted = shallowRef<ReadonlySet<string>>(new Set())

  /** Whether what is told of an item is covered now. */
  const isVeiled = (item: { id: string; sensitive?: boolean }): boolean =>
    item.sensitive === true && !lifted.value.has(item.id)

  /** Uncovers an item by its id, or covers it again. */
  function toggle(id: string) {
    const next = new Set(lifted.value)
    if (!next.delete(id)) next.add(id)
    lifted.value = next
  }

  return { isVeiled, toggle }
})
