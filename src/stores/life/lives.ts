import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { fetchText } from '../../assets/fetching'
import { LIVES_FILE, readLives, type LifeEntry } from '../../core/life/files/lives'
import type { LifeFolder } from './life'

/** The lives of the site, and what is to be read of them. */
export const useLives = defineStore('lives', () => {
  const folder = shallowRef('')
  const entries = shallowRef<readonly LifeEntry[]>([])

  /** The default of the site; empty until it is known. */
  const first = () => entries.value[0]?.id ?? ''

  /**
   * The folder of a life of the site (the first of them where `id` is null), or null if there is
   * none of that id. Reads the list of lives in `lives` when it is asked first; never throws.
   */
  async function folderOf(lives: string, id: string | null): Promise<LifeFolder | null> {
    if (entries.value.length === 0) {
      folder.value = lives
      entries.value = readLives(await fetchText(`${lives}/${LIVES_FILE}`).catch(() => ''))
    }
    const entry = entries.value.find((each) => id === null || each.id === id)
    return entry ? { folder: `${lives}/${entry.folder}`, languages: entry.languages } : null
  }

  /** The address of a file of a life of the site; null where there is no such life. */
  function fileOf(id: string, file: string): string | null {
    const entry = entries.value.find((each) => each.id === id)
    return entry ? `${folder.value}/${entry.folder}/${file}` : null
  }

  /** The address of the edition in one file of a life; null where the site has none. */
  const inOneFile = (id: string): string | null =>
    entries.value.find((each) => each.id === id)?.file ?? null

  return { entries, first, folderOf, fileOf, inOneFile }
})
