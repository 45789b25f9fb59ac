import * as v from 'valibot'
import * as words from '../vocabulary'
import { lineSchema } from './geometry'
import { citations, edtf, id, textSchema } from './parts'

/** stays.json, events.json, journeys.geojson */

const alternativeSchema = v.strictObject({
  when: v.optional(edtf),
  whenOldStyle: v.optional(edtf),
  place: v.optional(id),
  text: v.optional(textSchema),
  certainty: v.optional(v.picklist(words.CERTAINTIES)),
  sources: citations,
})

const told = {
  who: v.pipe(v.array(id), v.minLength(1, 'needs at least one person')),
  when: edtf,
  whenOldStyle: v.optional(edtf),
  title: textSchema,
  text: textSchema,
  certainty: v.picklist(words.CERTAINTIES),
  sources: citations,
  weight: v.picklist([1, 2, 3]),
  calendar: v.optional(v.picklist(words.CALENDARS)),
  sensitive: v.optional(v.boolean()),
  alternatives: v.optional(v.array(alternativeSchema)),
  note: v.optional(textSchema),
}

export const staySchema = v.strictObject({
  id,
  place: id,
  kind: v.picklist(words.STAY_KINDS),
  ...told,
})
export const eventSchema = v.strictObject({
  id,
  place: id,
  kind: v.picklist(words.EVENT_KINDS),
  ...told,
})

const legSchema = v.strictObject({
  mode: v.picklist(words.MODES),
  /** Index of the leg's last vertex in the line. */
  to: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** How well the way of this leg is known, where the legs differ. */
  route: v.optional(v.picklist(words.ROUTE_KINDS)),
})
/** What journeys.geojson and routes.json have in common. */
export const journeyFields = {
  from: id,
  to: id,
  via: v.optional(v.array(id), []),
  route: v.picklist(words.ROUTE_KINDS),
  routeNote: v.optional(textSchema),
  exactnessKm: v.pipe(v.number(), v.minValue(0)),
  ...told,
}
export const journeyPropertiesSchema = v.strictObject({
  modes: v.pipe(v.array(v.picklist(words.MODES)), v.minLength(1)),
  legs: v.pipe(v.array(legSchema), v.minLength(1)),
  ...journeyFields,
})
export const journeySchema = v.strictObject({
  type: v.literal('Feature'),
  id,
  geometry: lineSchema,
  properties: journeyPropertiesSchema,
})

/** A journey from or to such a place: nobody can draw its line yet. */
export const undrawnSchema = v.strictObject({ ...journeySchema.entries, geometry: v.null() })
