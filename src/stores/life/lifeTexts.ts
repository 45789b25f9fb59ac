import { fetchText } from '../../assets/fetching'
import { readLife, type ReadLife } from '../../core/check/read'
import type { LifeTexts } from '../../core/life/draft'
import { LIFE_FILES } from '../../core/life/files'

/**
 * Fetches, reads and checks the life in a folder of the site; never throws: what cannot be had is
 * missing, and named. Of a built life this is the way where it has a fault, or a part did not come.
 */
export async function fetchLife(folder: string): Promise<ReadLife> {
  const fetched = await Promise.all(
    LIFE_FILES.map((file) => fetchText(`${folder}/${file}`).catch(() => undefined)),
  )
  const texts: LifeTexts = Object.fromEntries(
    LIFE_FILES.flatMap((file, i) => (fetched[i] === undefined ? [] : [[file, fetched[i]]])),
  )
  return readLife(texts)
}
