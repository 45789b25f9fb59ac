import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Chosen } from '../../core/life/accounts'

/** Whose account is followed where they differ: of an item its n-th alternative, from 1. */
export const useAccounts = defineStore('accounts', () => {
  const chosen = shallowRef<Chosen>(new Map())

  /** The n-th alternative of an item becomes its main account; with 0 it is the edition's own again. */
  function follow(id: string, n: number) {
    if ((chosen.value.get(id) ?? 0) === n) return
    const next = new Map(chosen.value)
    if (n > 0) next.set(id, n)
    else next.delete(id)
    chosen.value = next
  }

  /** Follows these accounts, and no other ones. */
  function restore(wanted: Chosen) {
    const now = chosen.value
    const same = wanted.size === now.size && [...wanted].every(([id, n]) => now.get(id) === n)
    if (!same) chosen.value = new Map(wanted)
  }

  return { chosen, follow, restore }
})
