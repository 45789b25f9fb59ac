import * as v from 'valibot'
import { whenSchema } from './linked-places-when'

/** What is read of Linked Places; members that others add are let through, and named as unread. */

const text = v.string()

export const citationSchema = v.looseObject({
  label: v.optional(text),
  '@id': v.optional(text),
  year: v.optional(v.union([text, v.number()])),
  /** Ours: which source of the life, and how it was used. */
  source: v.optional(text),
})
const namingSchema = v.looseObject({
  toponym: v.optional(text),
  lang: v.optional(text),
  when: v.optional(whenSchema),
  citations: v.optional(v.array(citationSchema), []),
})
const typeSchema = v.looseObject({ identifier: v.optional(text), label: v.optional(text) })
const relationSchema = v.looseObject({ relationType: text, relationTo: text })
const linkSchema = v.looseObject({ type: text, identifier: text })
const descriptionSchema = v.looseObject({ value: text, lang: v.optional(text) })
const geometrySchema = v.looseObject({
  type: text,
  geometries: v.optional(v.array(v.nullable(v.looseObject({ type: v.optional(text) })))),
})

export const featureSchema = v.looseObject({
  '@id': v.optional(text),
  type: v.literal('Feature'),
  properties: v.looseObject({
    title: v.optional(text),
    // Others number their places.
    id: v.optional(v.union([text, v.pipe(v.number(), v.transform(String))])),
  }),
  when: v.optional(whenSchema),
  names: v.optional(v.array(namingSchema), []),
  types: v.optional(v.array(typeSchema), []),
  geometry: v.nullable(geometrySchema),
  relations: v.optional(v.array(relationSchema), []),
  links: v.optional(v.array(linkSchema), []),
  descriptions: v.optional(v.array(descriptionSchema), []),
})

export type LinkedFeature = v.InferOutput<typeof featureSchema>
export type LinkedCitation = v.InferOutput<typeof citationSchema>
export type LinkedNaming = LinkedFeature['names'][number]
