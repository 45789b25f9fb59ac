import { readWritten, type Written } from '../../core/time/written/written'
import { slug } from '../../formats/rows/ids'
import * as change from '../../core/life/desk/changes'
import {
  languagesOf,
  peopleOf,
  type Desk,
  type DeskPlace,
  type DeskSource,
} from '../../core/life/desk/desk'
import type { Row } from '../../core/life/desk/rows'
import type { Citation } from '../../core/life/model'

/** What a cell was typed into becomes of a desk. */

const ownSource = (title: string, lang: string): DeskSource => ({
  id: 'own-knowledge',
  title,
  kind: 'primary',
  lang,
})

/** A work for what nobody has cited anything for yet: what the writer knows. */
function withOwnSource(desk: Desk, title: string): { desk: Desk; cited: Citation } {
  const cited: Citation = { source: 'own-knowledge', basis: 'recalled' }
  if (desk.sources.some(({ id }) => id === cited.source)) return { desk, cited }
  return {
    desk: change.withNew(desk, 'sources', ownSource(title, languagesOf(desk)[0] ?? 'en')),
    cited,
  }
}

/** The place of that name, made where there is none; it is nowhere until somebody puts it somewhere. */
export function withPlace(desk: Desk, name: string, own: string): { desk: Desk; id: string } {
  const known = change.placeNamed(desk, name)
  if (known) return { desk, id: known.id }
  const { desk: next, cited } = withOwnSource(desk, own)
  const id = change.freeId(next, slug(name) || 'place')
  const [lang = 'en'] = languagesOf(desk)
  const place: DeskPlace = {
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      kind: 'town',
      precision: 'settlement',
      names: [{ toponym: name.trim(), lang, status: 'official', sources: [cited] }],
      located: { by: 'hand' },
    },
  }
  return { desk: change.withNew(next, 'places', place), id }
}

/** A date as it was typed: in EDTF where it can be read; else word for word, for the checks to name. */
export function withDate(desk: Desk, row: Pick<Row, 'list' | 'id'>, text: string): Desk {
  const read = readDate(text, desk)
  const when = read.ok ? read.edtf : text
  const whenOldStyle = read.ok ? read.whenOldStyle : undefined
  return change.withTold(desk, row.list, row.id, { when, whenOldStyle })
}

/** Day and month as the life's first language has them. */
export const readDate = (text: string, desk: Desk): Written =>
  readWritten(text, languagesOf(desk)[0] === 'en' ? {} : { order: 'day-first' })

/** Words in one language; a text without a word is taken away. */
export function withWords(
  desk: Desk,
  row: Pick<Row, 'list' | 'id' | 'title' | 'text'>,
  field: 'title' | 'text',
  lang: string,
  words: string,
): Desk {
  const others = Object.entries(row[field] ?? {}).filter(([tag]) => tag !== lang)
  const entries = words === '' ? others : [...others, [lang, words]]
  return change.withTold(desk, row.list, row.id, {
    [field]:
      entries.length > 0 ? (Object.fromEntries(entries) as Record<string, string>) : undefined,
  })
}

/** A new line of the table after another, where that left off. */
export function withNewRow(
  desk: Desk,
  list: Row['list'],
  after: Row | undefined,
  words: { own: string; title: string },
): { desk: Desk; id: string } {
  const { desk: next, cited } = withOwnSource(desk, words.own)
  const id = change.freeId(next, list.slice(0, -1))
  const [lang = 'en'] = languagesOf(desk)
  const place = after?.places.at(-1) ?? desk.places[0]?.id ?? ''
  const told = {
    who: [peopleOf(desk)[0]?.id ?? ''],
    when: after?.when ?? '',
    title: { [lang]: words.title },
    text: { [lang]: words.title },
    certainty: 'less-certain' as const,
    sources: [cited],
    weight: 2 as const,
  }
  const where = after?.list === list ? after.id : undefined
  if (list === 'stays')
    return { desk: change.withNew(next, list, { id, place, kind: 'visit', ...told }, where), id }
  if (list === 'events')
    return { desk: change.withNew(next, list, { id, place, kind: 'other', ...told }, where), id }
  const journey = {
    type: 'Feature' as const,
    id,
    geometry: null,
    properties: {
      from: place,
      to: place,
      via: [],
      modes: ['unknown' as const],
      legs: [{ mode: 'unknown' as const, to: 1 }],
      route: 'schematic' as const,
      exactnessKm: 50,
      ...told,
    },
  }
  return { desk: change.withNew(next, 'journeys', journey, where), id }
}
