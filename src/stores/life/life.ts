import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ReadLife } from '../../core/check/read'
import type { LifeTexts } from '../../core/life/draft'
import { withAccounts } from '../../core/life/accounts'
import { LIFE_FILES, RECORD_FILE, textsFile } from '../../core/life/files'
import type { Life, Person, Problem } from '../../core/life/model'
import { languageFor } from '../../core/life/text'
import { useAccounts } from '../choice/accounts'
import { usePreferences } from '../preferences'
import { useSieve } from '../choice/sieve'
import { splitLife, type SplitLife } from './splitLife'

export type LifeStatus = 'loading' | 'ready' | 'failed'

/** Where the files of a life lie, and the languages by which a build has split them. */
export interface LifeFolder {
  folder: string
  languages?: readonly string[] | undefined
}

/** How a life that a build has split comes: in which languages it is open, of which. */
interface Split {
  read: SplitLife
  spoken: readonly string[]
  languages: readonly string[]
}

/** The way of files that nobody split; what checks them is not there before it is wanted. */
const readPlain = (folder: string): Promise<ReadLife> =>
  import('./lifeTexts').then(
    ({ fetchLife }) => fetchLife(folder),
    () => ({ life: null, problems: [] }),
  )

/** The life that is open, whom the clock follows, and what is wrong with its data. */
export const useLife = defineStore('life', () => {
  const status = shallowRef<LifeStatus>('loading')
  const accounts = useAccounts()
  const preferences = usePreferences()
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
  let split: Split | null = null

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
    const { folder: from, languages = [] } = at
    const read = splitLife(from)
    const spoken = languages.length > 0 ? [languageFor(preferences.locale, languages)] : []
    const life = spoken.length > 0 ? await read(spoken).catch(() => null) : null
    if (life) show({ life, problems: [] }, from, settle, { read, spoken, languages })
    else show(await readPlain(from), from, settle)
  }

  /**
   * Fetches what the life says in a language (BCP 47) of the page, where that is not there yet; what
   * it gives has the life told in it, too. Rejects where it cannot be had.
   */
  async function fetchIn(locale: string): Promise<() => void> {
    const of = split
    const lang = of && languageFor(locale, of.languages)
    if (!lang || of.spoken.includes(lang)) return () => undefined
    const spoken = [...of.spoken, lang]
    const told = await of.read(spoken)
    return () => {
      // Another may have been opened meanwhile.
      if (split !== of) return
      split = { ...of, spoken }
      retell({ life: told, problems: [] })
    }
  }

  /**
   * The life as it is told now, in all its languages and not only in those that the page has spoken;
   * in these where the others cannot be had, and null while none is open.
   */
  async function inAllLanguages(): Promise<Life | null> {
    const now = whole.value
    if (!split || split.spoken.length === split.languages.length) return now
    const all = await split.read(split.languages).catch(() => null)
    return all ? withAccounts(all, accounts.chosen) : now
  }

  /** Opens a life out of the reader's own memory: nothing of it is asked of the site. */
  async function openTexts(texts: LifeTexts, settle: () => void = () => undefined): Promise<void> {
    const { readLife } = await import('../../core/check/read')
    show(readLife(texts), '', settle)
  }

  /** The same life, as it was mended: nothing that the reader has chosen is lost by it. */
  function retell(read: ReadLife): void {
    problems.value = read.problems
    if (read.life) edition.value = read.life
  }

  function show(read: ReadLife, from: string, settle: () => void, by: Split | null = null): void {
    split = by
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

  /** The files in its folder that it comes from, those of all its languages. */
  const files = (): readonly string[] =>
    split ? [RECORD_FILE, ...split.languages.map(textsFile)] : LIFE_FILES

  return { status, edition, whole, life, problems, who, folder, person, open, openTexts, retell, fetchIn, inAllLanguages, files } // prettier-ignore
})
