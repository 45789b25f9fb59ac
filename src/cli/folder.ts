import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Life } from '../core/life/model'
import { LIFE_FILES } from '../core/life/files'
import { LIVES_FILE, readLives } from '../core/life/files/lives'
import { readLife, type ReadLife } from '../core/check/read'
import type { LifeTexts } from '../core/life/draft'
import { Refusal } from './outcome'

const LIVES = 'geodata/lives'

/** The folders of all lives that the list names; the first is the default. */
export function lifeFolders(): string[] {
  const list = join(LIVES, LIVES_FILE)
  const lives = existsSync(list) ? readLives(readFileSync(list, 'utf8')) : []
  if (lives.length === 0) throw new Refusal(`"${list}" lists no life`, 2)
  return lives.map(({ folder }) => join(LIVES, folder))
}

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
  const { life, problems } = readFolder(folder ?? lifeFolders()[0] ?? '')
  const errors = problems.filter((p) => p.severity === 'error').length
  if (errors > 0) console.error(`${errors} faults in the data; "validate" names them`)
  if (!life) throw new Refusal('the life could not be read; "validate" says why', 1)
  return life
}
