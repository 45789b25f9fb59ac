import { readFileSync } from 'node:fs'
import { seeded } from './seeded'

/**
 * Draws citations to be opened again by somebody who has nothing but item and source: the same
 * ones for the same seed. `npx tsx geodata/build/sample.ts LIFE [--seed 1917] [--size 120]`.
 */

interface Citation {
  source: string
  locator?: string
  readAt?: string
  basis: string
  says?: Record<string, string>
}
interface Item {
  id: string
  when: string
  sources: Citation[]
}

/** A citation of something that was read, with the stratum that it stands for. */
export interface Drawn {
  item: string
  when: string
  source: string
  locator: string
  readAt: string
  says: string
  /** Kind of source and decade, such as “primary 1910”. */
  stratum: string
}

/** A list in an order that the generator determines (Fisher and Yates). */
function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j] as T, copy[i] as T]
  }
  return copy
}

/**
 * `size` of them: one of each stratum first, the largest strata before the others, then in turn
 * from those of which the smallest part has been drawn.
 */
export function drawSample(all: readonly Drawn[], size: number, seed: number): Drawn[] {
  const next = seeded(seed)
  const strata = new Map<string, Drawn[]>()
  for (const each of all) strata.set(each.stratum, [...(strata.get(each.stratum) ?? []), each])
  const piles = [...strata]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, pile]) => ({ whole: pile.length, left: shuffled(pile, next), drawn: [] as Drawn[] }))
    .sort((a, b) => b.whole - a.whole)
  for (let n = 0; n < Math.min(size, all.length); n += 1) {
    const open = piles.filter(({ left }) => left.length > 0)
    const share = ({ drawn, whole }: (typeof piles)[number]) => drawn.length / whole
    const pile = open.reduce((least, each) => (share(each) < share(least) ? each : least))
    const taken = pile.left.pop()
    if (taken) pile.drawn.push(taken)
  }
  return piles.flatMap(({ drawn }) => drawn)
}

/** Everything that a life cites as read for its stays, journeys and events. */
export function readCitations(folder: URL): Drawn[] {
  const json = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as never
  const { sources } = json('sources.json') as { sources: { id: string; kind: string }[] }
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  const { stays } = json('stays.json') as { stays: Item[] }
  const { events } = json('events.json') as { events: Item[] }
  const { journeys } = json('routes.json') as { journeys: Item[] }
  return [...stays, ...journeys, ...events].flatMap(({ id, when, sources: cited }) =>
    cited
      .filter(({ basis }) => basis === 'read')
      .map(({ source, locator = '', readAt = '', says = {} }) => ({
        item: id,
        when,
        source,
        locator,
        readAt,
        says: says.en ?? says.ru ?? '',
        stratum: `${kinds.get(source) ?? 'none'} ${/\d{3}/.exec(when)?.[0] ?? ''}0`,
      })),
  )
}

function main([life = '', ...options]: string[]) {
  const option = (name: string, usual: number) => {
    const at = options.indexOf(name)
    return at < 0 ? usual : Number(options[at + 1])
  }
  const all = readCitations(new URL(`../lives/${life}/`, import.meta.url))
  for (const { stratum, item, source, locator, readAt, says } of drawSample(
    all,
    option('--size', 120),
    option('--seed', 1917),
  )) {
    console.log([stratum, item, source, locator, readAt, says].join('\t'))
  }
}

if (
  process.argv[1] &&
  import.meta.url.endsWith(process.argv[1].replace(/^.*\/geodata/, '/geodata'))
)
  main(process.argv.slice(2))
