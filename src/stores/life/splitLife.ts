import { askedOnce } from '../../assets/asked-once'
import { fetchBytes } from '../../assets/fetching'
import { unpackedText } from '../../assets/packed'
import { RECORD_FILE, textsFile } from '../../core/life/files'
import type { Life } from '../../core/life/model'
import { readSoundLife } from '../../core/life/files/sound'
import { joined, type TextTable } from '../../core/life/files/split'

const fetchPacked = (address: string) => fetchBytes(address).then(unpackedText)

/** A built life in some of its languages; nothing is fetched twice. Rejects where a part cannot be had. */
export type SplitLife = (languages: readonly string[]) => Promise<Life>

/** The life that a build has split by language, in a folder of the site. */
export function splitLife(folder: string): SplitLife {
  const part = askedOnce((file) => fetchPacked(`${folder}/${file}`))

  return async (languages) => {
    const [record = '', ...texts] = await Promise.all(
      [RECORD_FILE, ...languages.map(textsFile)].map(part),
    )
    const tables = texts.map((text) => JSON.parse(text) as TextTable)
    return readSoundLife(joined(record, languages, tables))
  }
}
