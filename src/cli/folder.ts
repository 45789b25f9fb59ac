import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Life } from '../core/life/model'
import { LIFE_FILES } from '../core/life/files'
import { readLife, type LifeTexts, type ReadLife } from '../core/life/read'
import { Refusal } from './outcome'

export const DEFAULT_LIFE = 'geodata/lives/trotsky'

/** Reads the files of a life's folder; throws a refusal if there is no such folder. */
export function readFolder(folder: string): ReadLife {
  if (!existsSync(folder)) throw new Refusal(`there is no folder "${folder}"`, 2)
  const texts: LifeTexts = {}
  for (const file of LIFE_FILES) {
    const path = join(folder, file)
    if (existsSync(path)) texts[file] = readFileSync(path, 'utf8')
  }
  return readLife(texts)
}

/** The life in a folder, for commands that need one; faults are counted on standard error. */
export function openLife(folder: string | undefined): Life {
  const { life, problems } = readFolder(folder ?? DEFAULT_LIFE)
  const errors = problems.filter((p) => p.severity === 'error').length
  if (errors > 0) console.error(`${errors} faults in the data; "validate" names them`)
  if (!life) throw new Refusal('the life could not be read; "validate" says why', 1)
  return life
}
