import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { resolveItinerary } from '../core/itinerary/resolve'
import { withAccounts } from '../core/life/accounts'
import type { Life, Person, Problem } from '../core/life/model'
import { useAccounts } from './accounts'
import { fetchLife, type LifeFolder } from './lifeTexts'
import { useSieve } from './sieve'

export type LifeStatus = 'loading' | 'ready' | 'failed'

/** The life that is open, whom the clock follows, and what is wrong with its data. */
export const useLife = defineStore('life', () => {
  const status = shallowRef<LifeStatus>('loading')
  const accounts = useAccounts()
  /** As its files tell it. */
  const edition = shallowRef<Life | null>(null)
  const sieve = useSieve()
  /** As it is told now, with the accounts that the reader follows. */
  const whole = computed(() => edition.value && withAccounts(edition.value, accounts.chosen))
  /** What of it the reader wants to see: what everything shows. */
  const life = computed(() => whole.value && sieve.sifted(whole.value))
  const problems = shallowRef<Problem[]>([])
  const who = shallowRef('')
  /** Where its files lie; what comes later is fetched from there. */
  const folder = shallowRef('')

  const person = computed<Person | null>(
    () => life.value?.subjects.find((p) => p.id === who.value) ?? life.value?.subjects[0] ?? null,
  )
  const itinerary = computed(() =>
    life.value && person.value ? resolveItinerary(life.value, person.value.id) : null,
  )

  /**
   * Opens the life in a folder of the site; never throws: `status` and `problems` tell. `settle`
   * runs when the life is there and nobody has drawn it yet: who wants another moment of it, or
   * another account, says so there, and nothing is drawn twice.
   */
  async function open(at: LifeFolder, settle: () => void = () => undefined): Promise<void> {
    status.value = 'loading'
    const read = await fetchLife(at)
    folder.value = at.folder
    problems.value = read.problems
    accounts.restore(new Map())
    sieve.clear()
    edition.value = read.life
    who.value = read.life?.subjects[0]?.id ?? ''
    const isWhole = read.life !== null && read.life.subjects.length > 0
    if (isWhole) settle()
    status.value = isWhole ? 'ready' : 'failed'
  }

  return { status, edition, whole, life, problems, who, folder, person, itinerary, open }
})
