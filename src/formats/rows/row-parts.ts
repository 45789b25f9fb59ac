import type { Geometry, Position } from 'geojson'
import type { Text } from '../../core/life/model'
import { PLACE_KINDS } from '../../core/life/vocabulary'
import type { FoundRow } from '../csv/cells'
import type { Where } from './reading'

/** A text of unknown language is Russian if it is in Cyrillic letters. */
export const isRussian = (text: string) => /\p{Script=Cyrillic}/u.test(text)
export const words = (text: string) => ({ [isRussian(text) ? 'ru' : 'en']: text })

export const oneOf = (kinds: readonly string[], kind: string | null | undefined) =>
  kinds.find((each) => each === kind) ?? null

/** What a row says of the place rather than of what happened there. */
export const ofPlace = ({ kind, precision, radius_km, territory, uri }: FoundRow): FoundRow => ({
  kind: oneOf(PLACE_KINDS, kind),
  precision,
  radius_km,
  territory,
  uri,
})

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'

/** A point by which a place is known again: itself, or the first corner of its area; null of a broken one. */
export function middleOf(geometry: Geometry | null): Position | null {
  if (!geometry || geometry.type === 'GeometryCollection') return null
  let at: unknown = geometry.coordinates
  // Whoever wrote the file may have put anything there: `readPlace` says so.
  for (let depth = geometry.type === 'Polygon' ? 2 : 0; depth > 0; depth--)
    at = Array.isArray(at) ? (at[0] as unknown) : null
  return (geometry.type === 'Point' || geometry.type === 'Polygon') && isPosition(at) ? at : null
}

/** All that a row says of its place besides the name. */
export function saidOf(row: FoundRow, name: string | undefined): Text {
  const of = (title: string | null | undefined, ...rest: (string | null | undefined)[]) =>
    [name !== undefined && title !== name ? title : null, ...rest].filter(Boolean).join('\n')
  const [en, ru] = [
    of(row.title_en, row.text_en, row.note_en),
    of(row.title_ru, row.text_ru, row.note_ru),
  ]
  return { ...(en && { en }), ...(ru && { ru }) }
}

/** Says of a row without a place, a date or a spot that it is left, with its words. */
export function reportLeft(said: Text, { file, problems, at }: Where): void {
  const words = Object.values(said).join(' ')
  if (words === '') return
  const message = `is left: it names no place, no date and no spot ("${words}").`
  problems.warning(file, at('').replace(/:$/, ''), 'row-left', message, { words: words.slice(0, 80) })
} // prettier-ignore

/** A note with what else is said, each thing once. */
export function withSaid(note: Text | undefined, said: Text): Text {
  const all = { ...note }
  for (const [tag, words] of Object.entries(said)) {
    const known = all[tag] ?? ''
    if (!known.includes(words)) all[tag] = [known, words].filter(Boolean).join('\n')
  }
  return all
}

/** Where an item stands, of the path to one of its fields: "12" of "12:name", "features[3]". */
export const spotOf = (path: string): string =>
  path.replace(/(\.properties)?[.:]$/, '').replace(/^(\d+)$/, 'line $1')
