import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { soundFiles } from '../src/core/check/sound'
import { LIFE_FILES, RECORD_FILE, textsFile, type LifeFileName } from '../src/core/life/files'
import { split } from '../src/core/life/files/split'

const packed = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 })

/**
 * What a site has of a life, by name within its folder: its files without white space, for whoever
 * wants the data; and of a life without a fault what the page reads, split by these languages.
 */
export function lifeFiles(texts: Readonly<Record<LifeFileName, string>>): {
  files: Map<string, string | Uint8Array>
  languages?: readonly string[]
} {
  const sound = soundFiles(texts)
  const plain = LIFE_FILES.map((file) => {
    const value: unknown = sound?.[file] ?? JSON.parse(texts[file])
    return [file, JSON.stringify(value)] as const
  })
  const files = new Map<string, string | Uint8Array>(plain)
  if (!sound) return { files }
  const { languages } = sound['life.json'] as { languages: string[] }
  const edition = createHash('sha256').update(plain.join('')).digest('base64').slice(0, 16)
  const { record, tables } = split(sound, languages, edition)
  files.set(RECORD_FILE, packed(record))
  for (const [lang, table] of tables) files.set(textsFile(lang), packed(table))
  return { files, languages }
}
