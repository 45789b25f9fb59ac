import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ReadLife } from '../core/check/read'
import type { LifeTexts } from '../core/life/draft'
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

  /**
   * Opens the life in a folder of the site; never throws: `status` and `problems` tell. `settle`
   * runs when the life is there and nobody has drawn it yet: who wants another moment of it, or
   * another account, says so there, and nothing is drawn twice.
   */
  async function open(at: LifeFolder, settle: () => void = () => undefined): Promise<void> {
    status.value = 'loading'
    show(await fetchLife(at), at.folder, settle)
  }

  /** Opens a life out of the reader's own memory: nothing of it is asked of the site. */
  async function openTexts(texts: LifeTexts, settle: () => void = () => undefined): Promise<void> {
    const { readLife } = await import('../core/check/read')
    show(readLife(texts), '', settle)
  }

  /** The same life, as it was mended: nothing that the reader has chosen is lost by it. */
  function retell(read: ReadLife): void {
    problems.value = read.problems
    if (read.life) edition.value = read.life
  }

  function show(read: ReadLife, from: string, settle: () => void): void {
    folder.value = from
    problems.value = read.problems
    accounts.restore(new Map())
    sieve.clear()
    edition.value = read.life
    who.value = read.life?.subjects[0]?.id ?? ''
    const isWhole = read.life !== null && read.life.subjects.length > 0
    if (isWhole) settle()
    status.value = isWhole ? 'ready' : 'failed'
  }

  return { status, edition, whole, life, problems, who, folder, person, open, openTexts, retell } // prettier-ignore
})
