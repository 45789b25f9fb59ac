import type { Geometry } from 'geojson'
import { ProblemList } from '../../core/life/problems'
import type { ReadFile } from '../format'
import { Ids, slug } from '../rows/ids'
import { emptyLife, type PartialName, type PartialPlace, type PartialSource } from '../partial-life'
import { readPlace } from '../rows/read-place'
import { dated, type Where } from '../rows/reading'
import { geometryIn } from '../table/place-cells'
import type { Table } from '../table/role'
import { warnUnread } from '../rows/foreign'

/** What Linked Places in a table must have (LP-TSV 0.5): by these it is told from any other table. */
const NEEDED = ['id', 'title', 'title_source', 'start']
/** What is read of the rest. */
const KNOWN = new Set([
  ...NEEDED, 'end', 'variants', 'parent_name', 'geo_wkt', 'geowkt', 'lon', 'lat', 'title_uri', 'description', 'attestation_year',
]) // prettier-ignore

const named = (heading: string) => heading.trim().toLowerCase()

export function isLpTable({ headings }: Table): boolean {
  const names = new Set(headings.map(named))
  return NEEDED.every((name) => names.has(name))
}

/** Years of LP-TSV may be of any length; EDTF wants four figures. */
const year = (text: string) => {
  const [, sign, digits, rest] = /^(-?)(\d{1,4})(.*)$/.exec(text.trim()) ?? []
  return digits === undefined ? text.trim() : `${sign ?? ''}${digits.padStart(4, '0')}${rest ?? ''}`
}

const lang = (text: string) => (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en')

/** A note with what another row says, once. */
function withNote(known: PartialPlace['note'], said: string): PartialPlace['note'] {
  const tag = lang(said)
  const before = known?.[tag]
  return before?.split('\n\n').includes(said) ? known : { ...known, [tag]: [before, said].filter(Boolean).join('\n\n') }
} // prettier-ignore

/** Variants stand as `name@lang` or bare, parted by semicolons. */
const variantsOf = (text: string | undefined): PartialName[] =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, toponym, tag] = /^(.*)@([a-z]{2,3}(?:-\w+)*)$/.exec(part) ?? []
      return { toponym: toponym ?? part, lang: tag ?? lang(part) }
    })

/** A table of Linked Places: each id a place, each row of it what one source attests. */
export function readLpTable(table: Table, file: string): ReadFile {
  const problems = new ProblemList()
  const [ids, places, sources, unread] = [new Ids(), new Map<string, PartialPlace>(), new Map<string, PartialSource>(), new Set<string>()]
  const idOf = new Map<string, string>()
  const names = table.headings.map(named)
  for (const { line, cells } of table.rows) {
    const where: Where = { file, problems, at: (field) => `${line}:${field}` }
    const of = (name: string) => cells[names.indexOf(name)] ?? undefined
    names.forEach((name, i) => {
      if (!KNOWN.has(name) && (cells[i] ?? null) !== null) unread.add(name)
    })
    const title = of('title') ?? of('id') ?? ''
    const key = of('id') ?? title
    const known = idOf.get(key)
    const id = known ?? ids.take(slug(title), key, 'place')
    idOf.set(key, id)
    const [start, end] = [of('start') ?? of('attestation_year'), of('end')]
    const edtf = start === undefined && end === undefined ? undefined : `${start ? year(start) : '..'}/${end ? year(end) : '..'}`
    const when = dated(start === end && start ? year(start) : edtf, 'start', where)
    const work = of('title_source')
    const source = work === undefined ? undefined : (slug(work) || 'source')
    if (source !== undefined) sources.set(source, { id: source, title: work })
    const cited = source === undefined ? {} : { sources: [{ source }] }
    const geometry: Geometry | null = geometryIn((role) => (role === 'wkt' ? (of('geo_wkt') ?? of('geowkt')) : of(role)), where)
    const before = places.get(id)
    const name: PartialName = { toponym: title, lang: lang(title), ...(when && { when }), ...cited }
    const parent = of('parent_name')
    const note = [of('description'), parent && `within ${parent}`].filter(Boolean).join('\n')
    const read = readPlace({}, geometry, id, where)
    const place = before ?? { ...read, names: [] }
    if (before && read.geometry) {
      if (!before.geometry) place.geometry = read.geometry
      else if (JSON.stringify(before.geometry) !== JSON.stringify(read.geometry)) {
        const message = 'lies elsewhere than in the first row of its id; that is taken.'
        problems.warning(file, where.at('geo_wkt'), 'first-geometry', message, { n: 2 })
      }
    }
    const variants = variantsOf(of('variants')).filter(({ toponym }) => !place.names.some((each) => each.toponym === toponym))
    places.set(id, {
      ...place,
      ...(note && { note: withNote(place.note, note) }),
      names: [...place.names, name, ...variants],
      ...(when && { attested: [...(place.attested ?? []), when] }),
    })
  }
  warnUnread(unread, file, problems)
  return { life: { ...emptyLife(), places, sources }, problems: problems.all }
} // prettier-ignore
