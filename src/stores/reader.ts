import { computed, type ComputedRef } from 'vue'
import { accountsOf } from '../cards/evidence/accounts'
import type { Reader } from '../cards/reader'
import { useBiography } from './life/biography'
import { useAccounts } from './choice/accounts'
import { useCertaintyWords } from './words/certaintyWords'
import { useClock } from './clock'
import { useLife } from './life/life'
import { usePreferences } from './preferences'
import { useSpan } from './choice/span'
import { useVeils } from './choice/veils'
import { useWords } from './words/words'

/** What the cards are told by the page; null while no life is open. */
export function useReader(): ComputedRef<Reader | null> {
  const biography = useBiography()
  const open = useLife()
  const clock = useClock()
  const words = useWords()
  const veils = useVeils()
  const picked = useSpan()
  const accounts = useAccounts()
  const preferences = usePreferences()
  const certaintyOf = useCertaintyWords()

  const act = {
    seek(moment: number) {
      clock.pause()
      clock.seek(moment)
    },
    toggleVeil: veils.toggle,
    followAccount: accounts.follow,
    followPerson: (id: string) => (open.who = id),
  }
  const current = computed(() => {
    const ids = [clock.happening?.item.id, clock.where?.stay, clock.where?.journey]
    return new Set(ids.flatMap((id) => id ?? []))
  })
  const told = computed(() => clock.happening?.item.id ?? null)
  const whereabouts = computed(() => clock.where?.place ?? null)

  // It stays the same one while the clock runs: what a card does not ask for does not draw it anew.
  return computed(() => {
    const { whole: life, life: sifted, person } = open
    if (!life || !sifted || !person) return null
    return {
      ...{ life, sifted, person, words, certaintyOf, act },
      isVeiled: veils.isVeiled,
      accountsOf: (id: string) => accountsOf(open.edition, accounts.chosen, words, id),
      get points() {
        return biography.points
      },
      get lang() {
        return preferences.lang
      },
      get locale() {
        return preferences.locale
      },
      get day() {
        return clock.day
      },
      get moment() {
        return clock.moment
      },
      get span() {
        return picked.span
      },
      get current() {
        return current.value
      },
      get told() {
        return told.value
      },
      get whereabouts() {
        return whereabouts.value
      },
    }
  })
}
