import * as v from 'valibot'
import * as words from '../vocabulary'
import { pointSchema, polygonSchema } from './geometry'
import { authoritiesSchema, citations, edtf, filled, id, languageTag, textSchema } from './parts'

/** places.geojson */

export const nameSchema = v.strictObject({
  toponym: filled,
  lang: languageTag,
  status: v.picklist(words.NAME_STATUSES),
  when: v.optional(edtf),
  /** The person of the life whose name the place bore. */
  namedAfter: v.optional(id),
  sources: citations,
})

const located = v.strictObject({
  by: v.picklist(['geonames', 'natural-earth', 'literature', 'hand']),
  id: v.optional(v.number()),
  note: v.optional(textSchema),
})

export const placePropertiesSchema = v.strictObject({
  kind: v.picklist(words.PLACE_KINDS),
  precision: v.picklist(words.PRECISIONS),
  radiusKm: v.optional(v.pipe(v.number(), v.minValue(0))),
  names: v.pipe(v.array(nameSchema), v.minLength(1, 'needs at least one name')),
  within: v.optional(id),
  territory: v.optional(v.picklist(words.TERRITORIES)),
  note: v.optional(textSchema),
  located,
  authorities: v.optional(v.omit(authoritiesSchema, ['viaf'])),
})
export const placeSchema = v.strictObject({
  type: v.literal('Feature'),
  id,
  geometry: v.variant('type', [pointSchema, polygonSchema]),
  properties: placePropertiesSchema,
})

/** A place that nobody could place on the map yet: kept in its file, and not shown. */
export const unplacedSchema = v.strictObject({ ...placeSchema.entries, geometry: v.null() })
