import type { Geometry, Position } from 'geojson'
import { PLACE_KINDS } from '../core/life/vocabulary'
import type { FoundRow } from './csv/cells'

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

/** A point by which a place is known again: itself, or the first corner of its area. */
export function middleOf(geometry: Geometry | null): Position | null {
  if (geometry?.type === 'Point')
    return geometry.coordinates.length > 1 ? geometry.coordinates : null
  return geometry?.type === 'Polygon' ? (geometry.coordinates[0]?.[0] ?? null) : null
}

/** Where an item stands, of the path to one of its fields: "12" of "12:name", "features[3]". */
export const spotOf = (path: string): string =>
  path.replace(/(\.properties)?[.:]$/, '').replace(/^(\d+)$/, 'line $1')
