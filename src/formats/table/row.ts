import type { Geometry, Position } from 'geojson'
import { CERTAINTIES, EVENT_KINDS, PLACE_KINDS, STAY_KINDS } from '../../core/life/vocabulary'
import type { WrittenOptions } from '../../core/time/written/written'
import type { FoundRow } from '../csv/cells'
import type { Where } from '../rows/reading'
import { DateNotes, dateIn } from './date-cells'
import { modeOf } from './modes'
import { geometryIn, pointIn } from './place-cells'
import type { Role, TableMapping } from './role'

/** One end of a journey that a row names. */
export interface End {
  name: string
  at: Position | null
}

/** What a row of anybody's table says besides the columns of ours. */
export interface ForeignRow {
  row: FoundRow
  geometry: Geometry | null
  /** Names, not ids: the table has none. */
  people: string[]
  works: string[]
  /** A date stands there, whether or not it could be read. */
  isDated: boolean
  journey?: { from: End; to: End }
}

const KINDS = new Set<string>([...STAY_KINDS, ...EVENT_KINDS, ...PLACE_KINDS])
const isRussian = (text: string) => /\p{Script=Cyrillic}/u.test(text)

/** Of a format that draws, its own geometry counts. */
const DRAWN: ReadonlySet<Role> = new Set<Role>([
  'lat',
  'lon',
  'position',
  'wkt',
  'north-south',
  'east-west',
])

const PLACES: ReadonlySet<Role> = new Set<Role>(['name', 'from', 'to'])
/** What lists write where a place is not known: no place of that name. */
const NOWHERE =
  /^(not[ _]?(stated|known|given|applicable)|unknown|unstated|n\/?a|none|s\. ?l\.|sine loco|o\. ?o\.|unbekannt|inconnu|desconocido|неизвестно|б\. ?м\.|[-–—?.]+)$/i

/** What means something to a drawing program only. */
const STYLE =
  /^(marker|stroke|fill|style|icon|label-|tessellate|extrude|visibility|drawOrder|timestamp|altitudeMode)/i

/** Reads rows of a table as its mapping says; counts what it could not take. */
export class RowReader {
  readonly #mapping: TableMapping
  readonly #file: string
  readonly #notes = new DateNotes()
  readonly #kept = new Set<string>()
  readonly #left = new Set<string>()
  readonly #options: WrittenOptions

  constructor(mapping: TableMapping, file: string) {
    this.#mapping = mapping
    this.#file = file
    this.#options = { order: mapping.order.order, calendar: mapping.calendar }
  }

  /** `geometry`: of a format that draws; coordinates in cells count where it has none. */
  read(cells: readonly (string | null)[], where: Where, geometry: Geometry | null): ForeignRow {
    const first = new Map<Role, string>()
    const row: FoundRow = {}
    const notes: string[] = []
    const [people, works, texts]: [string[], string[], string[]] = [[], [], []]
    this.#mapping.columns.forEach((column, i) => {
      const cell = cells[i]?.trim()
      if (!cell) return
      const { role, own, heading } = column
      if (PLACES.has(role) && NOWHERE.test(cell)) {
        notes.push(`${heading}: ${cell}`)
        return
      }
      if (role === 'own' && own) row[own] = cells[i] ?? null
      else if (KINDS.has(cell) && /^kind$/i.test(heading.trim())) row.kind = cell
      else if (role === 'person') people.push(...cell.split(/\s*;\s*/))
      else if (role === 'source') works.push(cell)
      else if (role === 'text') texts.push(cell)
      else if (role === 'note' || role === 'leave')
        this.#keep(heading, cell, role === 'note', notes)
      else if (geometry && DRAWN.has(role)) this.#left.add(heading)
      else if (!first.has(role)) first.set(role, role === 'name' ? (cells[i] ?? cell) : cell)
      else notes.push(`${heading}: ${cell}`)
    })
    const of = (role: string) => first.get(role as Role)
    const named = this.#named(where)
    this.#words(of, row, texts, notes)
    const hasNoDate = !row.when && !row.start
    const date = hasNoDate ? dateIn(of, this.#options, this.#notes, named) : null
    if (date?.edtf) row.when = date.edtf
    else if (date) notes.push(date.written)
    if (hasNoDate && of('date')) {
      for (const role of ['start', 'end'] as const)
        if (of(role)) notes.push(`${role}: ${of(role) ?? ''}`)
    }
    if (date?.whenOldStyle) row.when_old_style = date.whenOldStyle
    if (notes.length > 0) this.#note(row, notes.join('\n'))
    const drawn = geometry ?? geometryIn(of, named)
    const isDated = date !== null || !hasNoDate
    return { row, geometry: drawn, people, works, isDated, ...this.#journey(of, row, named) }
  }

  /** Faults are named by the heading that the reader sees. */
  #named(where: Where): Where {
    const heading = (field: string) =>
      this.#mapping.columns
        .find(({ role }) => role === field)
        ?.heading.trim()
        .toLowerCase()
    return { ...where, at: (field) => where.at(heading(field) || field) }
  }

  #keep(heading: string, cell: string, isNote: boolean, notes: string[]): void {
    if (STYLE.test(heading)) this.#left.add(heading)
    else if (isNote && /^(notes?|comments?|remarks?|cmt)$/i.test(heading.trim())) notes.push(cell)
    else {
      notes.push(heading === '' ? cell : `${heading}: ${cell}`)
      if (!isNote) this.#kept.add(heading)
    }
  }

  #note(row: FoundRow, text: string): void {
    const column = isRussian(text) ? 'note_ru' : 'note_en'
    row[column] = [row[column], text].filter(Boolean).join('\n')
  }

  #words(
    of: (role: string) => string | undefined,
    row: FoundRow,
    texts: string[],
    notes: string[],
  ) {
    const [name, title] = [of('name'), of('title')]
    const head = title ?? name
    if (head && !row.title_en && !row.title_ru)
      row[isRussian(head) ? 'title_ru' : 'title_en'] = head
    if (name) row[isRussian(name) ? 'name_ru' : 'name_en'] = name
    const text = texts.join('\n')
    if (text && !row.text_en && !row.text_ru) row[isRussian(text) ? 'text_ru' : 'text_en'] = text
    row.id ??= of('id') ?? null
    row.uri ??= of('uri') ?? null
    const certainty = of('certainty')
    if (CERTAINTIES.some((each) => each === certainty)) row.certainty = certainty ?? null
    else if (certainty) notes.push(certainty)
  }

  #journey(of: (role: string) => string | undefined, row: FoundRow, where: Where) {
    const [from, to] = [of('from'), of('to')]
    const mode = of('mode')
    const known = mode === undefined ? null : modeOf(mode)
    if (known) row.modes = known
    if (mode !== undefined && !known) this.#note(row, mode)
    if (from === undefined || to === undefined) {
      const alone = from ?? to
      if (alone !== undefined) this.#note(row, alone)
      return {}
    }
    const [a, b] = [pointIn(of, 'from-', where), pointIn(of, 'to-', where)]
    return { journey: { from: { name: from, at: a }, to: { name: to, at: b } } }
  }

  /** Says once for the file what became of dates and of columns that nobody knows. */
  report(problems: Where['problems']): void {
    this.#notes.report({ file: this.#file, problems })
    const named = (names: ReadonlySet<string>) => [...names].map((name) => `"${name}"`).join(', ')
    if (this.#kept.size > 0) {
      const names = named(this.#kept)
      problems.warning(
        this.#file,
        '',
        'kept-as-notes',
        `kept as notes, as nothing here knows what it is: ${names}.`,
        { names },
      )
    }
    if (this.#left.size > 0) {
      const names = named(this.#left)
      problems.warning(
        this.#file,
        '',
        'unread-columns',
        `not taken, as the geometry says it, or how others draw it: ${names}.`,
        { names },
      )
    }
  }
}
