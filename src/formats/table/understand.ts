import { orderOf } from '../../core/time/written/order'
import { COLUMNS, type Column } from '../csv/columns'
import { areDates, cellsOf, coordinatePair, nameColumn, repeats, roleOfContent } from './content'
import { roleOfHeading } from './headings'
import { JOINED, type ColumnReading, type Role, type Table, type TableMapping } from './role'

const OWN = new Set<string>(COLUMNS)
/** Ours by name, but anybody's words: taken as ours only in a table of ours. */
const COMMON: ReadonlySet<string> = new Set([
  'id', 'who', 'when', 'start', 'end', 'kind', 'place', 'route', 'sources', 'from', 'to', 'names', 'located',
  'within', 'territory', 'citations', 'alternatives', 'legs', 'via', 'certainty', 'modes', 'uri',
]) // prettier-ignore

const heading = (column: ColumnReading) => column.heading.trim().toLowerCase()

function firstReading(name: string, isOwn: boolean): ColumnReading & { languages: string[] } {
  const lower = name.trim().toLowerCase()
  if (OWN.has(lower) && (isOwn || !COMMON.has(lower))) {
    return { heading: name, role: 'own', by: 'own', own: lower as Column, languages: [] }
  }
  const found = roleOfHeading(name)
  return found
    ? { heading: name, role: found.role, by: 'heading', languages: found.languages }
    : { heading: name, role: 'leave', by: 'nothing', languages: [] }
}

/** "From" and "to" over dates are when, over names are where; "time" over dates is a date. */
function byContentToo(column: ColumnReading, cells: string[]): void {
  const { role } = column
  if ((role === 'from' || role === 'to') && areDates(cells))
    column.role = role === 'from' ? 'start' : 'end'
  else if (role === 'note' && areDates(cells)) column.role = 'date'
  else if (role === 'position' || role === 'wkt' || role === 'name') {
    const seen = roleOfContent(cells)
    if (seen === 'wkt' || seen === 'position') column.role = seen
    else if (role !== 'name') column.role = 'note'
  } else if (role === 'id' && cells.every((cell) => /^https?:/.test(cell))) column.role = 'uri'
  // What many rows share names what they belong to: a route, a collection.
  else if (role === 'id' && new Set(cells).size < cells.length / 2) column.role = 'leave'
  else if (
    role === 'date' &&
    cells.length > 0 &&
    cells.every((cell) => /^\d{1,2}:\d{2}/.test(cell))
  ) {
    column.role = 'note'
  }
}

/** What headings left open, by the cells; only what no other column holds already. */
function fillFromContent(columns: ColumnReading[], table: Table): void {
  const has = (role: Role) => columns.some((column) => column.role === role)
  const free = () => columns.flatMap(({ by }, i) => (by === 'nothing' ? [i] : []))
  const take = (i: number, role: Role) => {
    const column = columns[i]
    if (column) Object.assign(column, { role, by: 'content' })
  }
  for (const i of free()) {
    const role = roleOfContent(cellsOf(table, i))
    const isDated = has('date') || has('start') || has('year')
    if (role !== null && !has(role) && !(role === 'date' && isDated)) take(i, role)
  }
  const isPlaced = has('lat') || has('lon') || has('position') || has('wkt')
  const pair = isPlaced ? null : coordinatePair(table, free())
  if (pair) {
    take(pair[0], 'lat')
    take(pair[1], 'lon')
  }
  if (
    !has('name') &&
    !has('title') &&
    !has('from') &&
    !columns.some(({ own }) => own?.startsWith('title'))
  ) {
    const name = nameColumn(table, free())
    if (name !== undefined) take(name, 'name')
  }
}

/** Who wrote and who was written to, as lists of letters call them. */
const CORRESPONDENT =
  /^(sender|from|recipient|to|absender|empf[aä]nger|exp[eé]diteur|destinataire|remitente|destinatario|отправитель|адресат|получатель)/i

const TOWN = /city|town|settlement|place|ort$|stadt|lieu|ville|lugar|ciudad|город|место/i

/** "source" and "target" together are the ends of a way, as lists of edges call them. */
function takeEdges(columns: readonly ColumnReading[]): void {
  const [source, target] = ['source', 'target'].map((name) => columns.find((column) => heading(column) === name)) // prettier-ignore
  if (!source || !target) return
  Object.assign(source, { role: 'from', by: 'heading' })
  Object.assign(target, { role: 'to', by: 'heading' })
}

/** Two columns of one role: the second is kept as a note; the report names it. */
function settleDoubles(columns: ColumnReading[], table: Table): void {
  const places = columns.filter(({ role }) => role === 'name')
  // A table of people and places calls both by name: what comes again and again is the person.
  const [generic] = places.filter((column) => /^(name|nom|nombre|имя)$/.test(heading(column)))
  if (places.length > 1 && generic && !columns.some(({ role }) => role === 'person')) {
    const isPerson = repeats(cellsOf(table, columns.indexOf(generic)))
    const isTitled = columns.some(({ role }) => role === 'title')
    if (isPerson) generic.role = 'person'
    else if (!isTitled) generic.role = 'title'
  }
  for (const role of ['from', 'to'] as const) {
    const both = columns.filter((column) => column.role === role)
    // A letter has who wrote it beside where it was written.
    const [who] = both.filter((column) => CORRESPONDENT.test(heading(column)))
    if (both.length > 1 && who) who.role = role === 'from' ? 'person' : 'note'
    // And a house, a street, a country beside the town: the town is the place.
    const rest = both.filter((column) => column.role === role)
    const town = rest.find((column) => TOWN.test(heading(column)))
    if (town) for (const column of rest) if (column !== town) column.role = 'note'
  }
  const seen = new Set<Role>()
  for (const column of columns) {
    if (column.role === 'own' || JOINED.has(column.role)) continue
    if (seen.has(column.role)) column.role = column.role === 'title' ? 'text' : 'note'
    seen.add(column.role)
  }
}

function languageOf(votes: readonly string[], table: Table, columns: ColumnReading[]) {
  const tally = new Map<string, number>()
  for (const language of votes) tally.set(language, (tally.get(language) ?? 0) + 1)
  const [best] = [...tally].sort((a, b) => b[1] - a[1])
  if (best && best[0] !== 'en') return best[0]
  const said = columns.flatMap(({ role }, i) =>
    ['name', 'title', 'text', 'from'].includes(role) ? cellsOf(table, i, 20) : [],
  )
  const cyrillic = said.filter((cell) => /\p{Script=Cyrillic}/u.test(cell)).length
  if (said.length > 0 && cyrillic > said.length / 2) return 'ru'
  return best?.[0]
}

/**
 * What a table holds, column by column, and why it is thought so: headings in English, Russian,
 * German, French and Spanish, then the cells. Nothing is changed by it; `applyMapping` reads the
 * table so, once the reader agrees.
 */
export function understandTable(table: Table): TableMapping {
  const isOwn = table.headings.some((name) => name.trim().toLowerCase() === 'feature')
  const readings = table.headings.map((name) => firstReading(name, isOwn))
  const votes = readings.flatMap(({ languages }) => languages)
  const columns = readings.map(({ languages: _, ...column }): ColumnReading => column)
  if (!isOwn) {
    columns.forEach((column, i) => {
      byContentToo(column, cellsOf(table, i))
    })
    takeEdges(columns)
    fillFromContent(columns, table)
    settleDoubles(columns, table)
  }
  const language = languageOf(votes, table, columns)
  const dated = columns.flatMap(({ role }, i) =>
    ['date', 'start', 'end'].includes(role) ? cellsOf(table, i, Infinity) : [],
  )
  return { columns, isOwn, language, order: orderOf(dated, language) }
}
