/** Reads `towns.txt`, the list that people edit: one town a line, its names by date. */
import { readFileSync } from 'node:fs'

export interface TownName {
  name_en: string
  name_ru: string
  /** As the town wrote itself then, where that differs from the English. */
  local?: string
  /** Day, month or year from which it was in force, and from which it no longer was. */
  from?: string
  to?: string
  source: string
  basis: 'read' | 'recalled'
}

export interface ListedTown {
  id: string
  /** `Name, CC`, `Name, CC~lon,lat`. */
  where: string
  rank: number
  names: TownName[]
}

interface Source {
  id: string
  letter: string
  basis: 'read' | 'recalled'
}

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const NAME =
  /^(?<en>[^=@#]+)=(?<ru>[^=@#]+)(?:=(?<local>[^@#]+))?(?:@(?<from>[^@#]*?)\.\.(?<to>[^@#]*))?(?:#(?<letter>[a-z]))?$/

/** Throws at a line that cannot be read, with its text. */
export function readTowns(): ListedTown[] {
  const { sources } = JSON.parse(file('sources.json')) as { sources: Source[] }
  const lines = file('towns.txt').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', where = '', rank = '', names = '', ...rest] = line.split('|')
      if (rest.length > 0 || names === '') throw new Error(`towns.txt: ${line}`)
      return {
        id,
        where,
        rank: Number(rank),
        names: names.split(';').map((n) => readName(n, sources)),
      }
    })
}

function readName(written: string, sources: Source[]): TownName {
  const found = NAME.exec(written)?.groups
  const source = sources.find(({ letter }) => letter === (found?.letter ?? 'u'))
  if (!found || !source) throw new Error(`towns.txt: ${written}`)
  const { en = '', ru = '', local, from, to } = found
  return {
    name_en: en,
    name_ru: ru,
    ...(local && local !== en ? { local } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    source: source.id,
    basis: source.basis,
  }
}
