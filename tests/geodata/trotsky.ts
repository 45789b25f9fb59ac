import { existsSync, readFileSync } from 'node:fs'
import { LIFE_FILES } from '../../src/core/life/files'
import type { Life } from '../../src/core/life/model'
import { readLife, type ReadLife } from '../../src/core/check/read'
import type { LifeTexts } from '../../src/core/life/draft'

/** The committed life, as the tests of the data read it. */
export const FOLDER = new URL('../../geodata/lives/trotsky/', import.meta.url)
/** The material the data were written from; it is no part of the repository. */
const SOURCE = new URL('../../../shared/source/', import.meta.url)

export const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8')

export function readTrotsky(): ReadLife & { life: Life } {
  const texts = Object.fromEntries(LIFE_FILES.map((file) => [file, textOf(file)])) as LifeTexts
  const { life, problems } = readLife(texts)
  if (!life) throw new Error(`no life: ${problems[0]?.message ?? ''}`)
  return { life, problems }
}

/** The text of a file of the source material, or null where it is not at hand. */
export function sourceText(file: string): string | null {
  const url = new URL(file, SOURCE)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}
