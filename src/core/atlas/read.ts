import type { Day } from '../time/day'
import { checkOwners } from './check-owners'
import { parseCsv } from './csv'
import { dayOfChange } from './day-of-change'
import type { AtlasProblem, AtlasSource, OwnershipRow, SourcedAtlas, State } from './model'
import { readOwnership } from './read-ownership'

/** Texts of the files in `geodata/borders/`. */
export interface AtlasTexts {
  'ownership.csv': string
  'states.json': string
  'sources.json': string
}

interface StateText {
  id: string
  family: string
  names: { en: string; ru: string; from?: string }[]
}

export interface ReadAtlas {
  /** Null where a fault leaves a day without exactly one owner, or a word unknown. */
  atlas: SourcedAtlas | null
  problems: AtlasProblem[]
}

function list<T>(
  texts: AtlasTexts,
  file: 'states.json' | 'sources.json',
  problems: AtlasProblem[],
) {
  try {
    const key = file.slice(0, -'.json'.length)
    return (JSON.parse(texts[file]) as Record<string, T[]>)[key] ?? []
  } catch (error) {
    problems.push({ file, line: 1, code: 'not-json', message: String(error) })
    return []
  }
}

const firstDay = (from: string | undefined): Day => dayOfChange(from ?? '..', -Infinity) ?? NaN

const stateOf = ({ id, family, names }: StateText): State => ({
  id,
  family,
  names: names.map(({ en, ru, from }) => ({ en, ru, from: firstDay(from) })),
})

/** Reads and checks the table of ownership; `exactness` has each unit's kilometres. */
export function readAtlas(texts: AtlasTexts, exactness: ReadonlyMap<string, number>): ReadAtlas {
  const problems: AtlasProblem[] = []
  const states = list<StateText>(texts, 'states.json', problems).map(stateOf)
  const sources = list<AtlasSource>(texts, 'sources.json', problems)
  const known = {
    states: new Map(states.map((state) => [state.id, state] as const)),
    sources: new Map(sources.map((source) => [source.id, source] as const)),
    exactness,
  }
  const rows = readOwnership(parseCsv(texts['ownership.csv']), known, problems)
  const owners = new Map<string, OwnershipRow[]>()
  for (const row of rows) {
    const own = owners.get(row.unit)
    if (own) own.push(row)
    else owners.set(row.unit, [row])
  }
  owners.forEach((own) => own.sort((a, b) => a.from - b.from || a.until - b.until))
  problems.push(...checkOwners(owners, exactness.keys()))
  const atlas = problems.length > 0 ? null : { ...known, owners }
  return { atlas, problems }
}
