import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { fetchBytes, fetchText } from '../assets/fetching'
import { unpackedText } from '../assets/packed'
import { LIVES_FILE, readLives, type LifeEntry } from '../core/life/lives'
import type { Text } from '../core/life/model'
import type { LifeFolder } from './lifeTexts'

/** A life that the reader may open, with its title where its files could be had. */
export interface OfferedLife {
  id: string
  title: Text
}

const textOrNull = (address: string): Promise<string | null> => fetchText(address).catch(() => null)

/** The title that a life.json has; its id where that cannot be read. */
function titleIn(text: string | null, id: string): Text {
  try {
    return (JSON.parse(text ?? '') as { title: Text }).title
  } catch {
    return { und: id }
  }
}

/** The lives of the site, and what is to be read of them. */
export const useLives = defineStore('lives', () => {
  const folder = shallowRef('')
  const entries = shallowRef<readonly LifeEntry[]>([])
  /** To choose from where one was asked for that is not there. */
  const offered = shallowRef<readonly OfferedLife[]>([])

  /** The default of the site; empty until it is known. */
  const first = () => entries.value[0]?.id ?? ''

  /**
   * The folder of a life of the site (the first of them where `id` is null), or null if there is
   * none of that id. Reads the list of lives in `lives` when it is asked first; never throws.
   */
  async function folderOf(lives: string, id: string | null): Promise<LifeFolder | null> {
    if (entries.value.length === 0) {
      folder.value = lives
      entries.value = readLives((await textOrNull(`${lives}/${LIVES_FILE}`)) ?? '')
    }
    const entry = entries.value.find((each) => id === null || each.id === id)
    return entry ? { folder: `${lives}/${entry.folder}`, isPacked: entry.packed === true } : null
  }

  /** The address of a file of a life of the site; null where there is no such life. */
  function fileOf(id: string, file: string): string | null {
    const entry = entries.value.find((each) => each.id === id)
    return entry ? `${folder.value}/${entry.folder}/${file}` : null
  }

  /** The address of the edition in one file of a life; null where the site has none. */
  const inOneFile = (id: string): string | null =>
    entries.value.find((each) => each.id === id)?.file ?? null

  const headOf = ({ folder: own, packed }: LifeEntry): Promise<string | null> =>
    fetchBytes(`${folder.value}/${own}/life.json${packed ? '.gz' : ''}`)
      .then(unpackedText)
      .catch(() => null)

  /** Finds the titles of all lives, to offer them. */
  async function offer(): Promise<void> {
    offered.value = await Promise.all(
      entries.value.map(async (entry) => ({
        id: entry.id,
        title: entry.title ?? titleIn(await headOf(entry), entry.id),
      })),
    )
  }

  return { entries, offered, first, folderOf, fileOf, inOneFile, offer }
})
