import type { Text } from '../model'

/** The file under geodata/lives that lists the lives of a site. */
export const LIVES_FILE = 'index.json'

/** A life of the site: `folder` is its folder beside that file. */
export interface LifeEntry {
  id: string
  folder: string
  /** The languages by which a build has split its files (`split`). */
  languages?: readonly string[]
  /** Where the site has the edition in one file of it; `npm run build:file` puts it there. */
  file?: string
  /** Its title, which a build writes there for whoever chooses among several. */
  title?: Text
}

const isEntry = (value: unknown): value is LifeEntry =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'id') === 'string' &&
  typeof Reflect.get(value, 'folder') === 'string'

/**
 * The lives that the text of such a file lists, the first of them the default; none where it cannot
 * be read.
 */
export function readLives(text: string): LifeEntry[] {
  try {
    const value: unknown = JSON.parse(text)
    const lives: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'lives') : null
    return Array.isArray(lives) ? lives.filter(isEntry) : []
  } catch {
    return []
  }
}
