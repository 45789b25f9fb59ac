import { computed, type ComputedRef } from 'vue'
import { accountsOf, type AccountWords } from '../../cards/evidence/accounts'
import { useAccounts } from '../choice/accounts'
import { useLife } from '../life/life'
import { useWords } from './words'

/** The accounts of a stay, journey or event as its files have them; none where there is only one. */
export function useAccountWords(id: () => string): ComputedRef<AccountWords[]> {
  const open = useLife()
  const accounts = useAccounts()
  const words = useWords()

  return computed(() => accountsOf(open.edition, accounts.chosen, words, id()))
}
