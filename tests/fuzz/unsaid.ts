import { DOMParser } from '@xmldom/xmldom'
import * as vocabulary from '../../src/core/life/vocabulary'
import type { Problem } from '../../src/core/life/model'
import type { Composed } from '../../src/formats/compose/compose'
import type { Opened } from '../../src/formats/door/open'
import type { PartialLife } from '../../src/formats/partial-life'
import type { Role } from '../../src/formats/table/role'
import { understandTable } from '../../src/formats/table/understand'

/** Columns of which every word is to be found again; dates, figures and kinds are told otherwise. */
const WORDY: ReadonlySet<Role> = new Set<Role>(['name', 'title', 'text', 'note', 'person', 'source', 'from', 'to', 'leave']) // prettier-ignore
/** Words that stand for something else than themselves. */
const CODES = new Set<string>([...Object.values(vocabulary).flat(), 'journey', 'place', 'event'].filter((each) => typeof each === 'string')) // prettier-ignore

const wordsIn = (text: string): string[] =>
  (text.normalize('NFC').match(/\p{L}{6,}/gu) ?? []).filter((word) => !CODES.has(word))

function stringsIn(value: unknown, found: string[], depth = 0): void {
  if (typeof value === 'string') found.push(value)
  else if (typeof value === 'object' && value !== null && depth < 40)
    for (const inner of Object.values(value)) stringsIn(inner, found, depth + 1)
}

/** Whether something is said of the place in the file: of all that is in it. */
const isNamed = (problems: readonly Problem[], path: string) =>
  problems.some((each) => each.path === path)

/** The words of the properties of GeoJSON's features, but of what is refused or named as left. */
function ofFeatures(text: string, problems: readonly Problem[], said: string): string[] {
  try {
    const value = JSON.parse(text) as { features?: unknown[] }
    const found: string[] = []
    for (const [i, each] of (Array.isArray(value.features) ? value.features : [value]).entries()) {
      const path = `features[${String(i)}]`
      const isRefused = ['', '.type', '.properties', '.geometry', '.geometry.type', '.id'].some((part) => isNamed(problems, path + part)) // prettier-ignore
      if (isRefused || typeof each !== 'object' || each === null) continue
      const properties: unknown = Reflect.get(each, 'properties')
      for (const [key, member] of Object.entries((properties ?? {}) as Record<string, unknown>)) {
        if (said.includes(`"${key}"`) || problems.some((one) => one.path.startsWith(`${path}.properties.${key}`))) continue // prettier-ignore
        stringsIn(member, found)
      }
    }
    return found
  } catch {
    return []
  }
}

/** What stands in placemarks and tracks, where a machine that is strict about XML reads it at all. */
function ofXml(text: string): string[] {
  try {
    const page = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new Error(level)
      },
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml')
    const found: string[] = []
    for (const item of ['Placemark', 'wpt', 'trk'].flatMap((tag) =>
      Array.from(page.getElementsByTagName(tag)),
    ))
      // prettier-ignore
      // In a file of ours what we wrote for ourselves counts, not what is there for others to see.
      for (const said of /name="feature"|:feature>/.test(item.toString()) ? [] : Array.from(item.childNodes).filter((node, i, all) => all.findIndex(({ nodeName }) => nodeName === node.nodeName) === i)) // prettier-ignore
        if (['name', 'description', 'cmt', 'desc'].includes(said.nodeName))
          found.push((said.textContent ?? '').replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' '))
    return found
  } catch {
    return []
  }
}

function ofTable({ table }: Extract<Opened, { is: 'table' }>, problems: readonly Problem[]) {
  const { columns, isOwn } = understandTable(table)
  return table.rows.flatMap(
    ({ line, cells }) =>
    isNamed(problems, String(line))
      ? []
      : cells.filter((_, i) => WORDY.has(columns[i]?.role ?? 'leave') && !(isOwn && columns[i]?.role === 'leave') && !isNamed(problems, `${String(line)}:${table.headings[i]?.toLowerCase() ?? ''}`)), // prettier-ignore
  )
}

/** Words of a file that neither what was read of it nor anything that is said of it holds. */
export function unread(opened: Opened, text: string, life: PartialLife, problems: readonly Problem[]): string[] {
  if (opened.is === 'life' || opened.is === 'unknown') return []
  // Refused as a whole, and that is said.
  if (life.places.size + life.events.length + life.journeys.length + life.stays.length === 0 && problems.length > 0) return [] // prettier-ignore
  const said = problems.map(({ message }) => message).join('\n')
  const told = JSON.stringify([life, ...[life.places, life.sources, life.people ?? []].map((each) => [...each.values()])]) // prettier-ignore
  const strings =
    opened.is === 'table' ? ofTable(opened, problems) :
    /^\s*</.test(text) ? ofXml(text) :
    opened.label === 'GeoJSON' ? ofFeatures(text, problems, said) : [] // prettier-ignore
  const known = (told + said).normalize('NFC')
  const words = new Set(strings.flatMap((each) => wordsIn(each ?? '')))
  return [...words].filter((word) => !known.includes(word))
} // prettier-ignore

/** What was read, and is neither in the life that is made of it nor named as left. */
export function left(life: PartialLife, { texts, remarks }: Composed): string[] {
  const told = Object.values(texts).join('\n') + remarks.map(({ values }) => JSON.stringify(values)).join('\n') // prettier-ignore
  const known = told.normalize('NFC')
  const items = [...life.stays, ...life.events, ...life.journeys]
  const titles = items.flatMap(({ title }) => Object.values(title ?? {}))
  const names = [...life.places.values()].flatMap(({ names: all }) =>
    all.map(({ toponym }) => toponym),
  )
  return [...new Set([...titles, ...names].flatMap(wordsIn))].filter(
    (word) => !known.includes(word),
  )
}
