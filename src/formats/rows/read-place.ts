import type { Geometry } from 'geojson'
import { unwrap } from '../../core/geo/unwrap'
import * as s from '../../core/life/schema'
import { bare, figure, filled, json, list, words, type FoundRow } from '../csv/cells'
import { namesSchema } from './loose-schema'
import type { PartialPlace } from '../partial-life'
import { dated, fitting, plain, type Where } from './reading'

/** An area over 180 degrees as one: its corners next to one another, not once around the earth. */
function unwrapped(geometry: PartialPlace['geometry']): PartialPlace['geometry'] {
  if (geometry?.type !== 'Polygon') return geometry
  const [outer = [], ...holes] = geometry.coordinates.map((ring) => unwrap(ring))
  const near = outer[0]?.[0] ?? 0
  const moved = holes.map((hole) => {
    const turns = Math.round((near - (hole[0]?.[0] ?? near)) / 360) * 360
    return hole.map(([lon, lat]): [number, number] => [lon + turns, lat])
  })
  return { type: 'Polygon', coordinates: [outer, ...moved] }
}

/** The place that a row and its geometry make; names are those of `names`, else its titles. */
export function readPlace(
  row: FoundRow,
  geometry: Geometry | null,
  id: string,
  where: Where,
): PartialPlace {
  const fields = s.placePropertiesSchema.entries
  const written = fitting(namesSchema, json(row, 'names', where), 'names', where)
  const names = written?.map((each, i) =>
    bare({ ...each, when: dated(each.when, `names[${i}].when`, where) }),
  )
  const { by, id: number } = fields.located.entries
  const located = fitting(by, filled(row.located), 'located', where)
  const name = (toponym: string | null | undefined, lang: string) =>
    toponym ? [{ toponym, lang }] : []
  return bare({
    id,
    geometry: unwrapped(
      fitting(s.placeSchema.entries.geometry, plain(geometry), 'geometry', where),
    ),
    names: names ?? [
      ...name(row.title_en ?? row.name_en, 'en'),
      ...name(row.title_ru ?? row.name_ru, 'ru'),
    ],
    kind: fitting(fields.kind, filled(row.kind), 'kind', where),
    precision: fitting(fields.precision, filled(row.precision), 'precision', where),
    radiusKm: fitting(fields.radiusKm, figure(row.radius_km), 'radius_km', where),
    within: fitting(fields.within, filled(row.within), 'within', where),
    territory: fitting(fields.territory, filled(row.territory), 'territory', where),
    // What others describe a place with is a note on it here.
    note: words(row.note_en || row.text_en, row.note_ru || row.text_ru),
    located:
      located &&
      bare({
        by: located,
        id: fitting(number, figure(row.located_id), 'located_id', where),
        note: words(row.located_note_en, row.located_note_ru),
      }),
    authorities: fitting(fields.authorities, json(row, 'authorities', where), 'authorities', where),
    uri: filled(row.uri),
    attested: list(row.attested)?.filter((date) => dated(date, 'attested', where)),
  })
}
