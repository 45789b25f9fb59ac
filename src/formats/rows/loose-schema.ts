import * as v from 'valibot'
import * as s from '../../core/life/schema'

/** The schemas of a life with what other people's files leave out left open. */

const cited = v.strictObject({
  ...s.citationSchema.entries,
  basis: v.optional(s.citationSchema.entries.basis),
})
export const citationsSchema = v.array(cited)

export const nameSchema = v.strictObject({
  ...s.nameSchema.entries,
  lang: v.optional(s.nameSchema.entries.lang),
  status: v.optional(s.nameSchema.entries.status),
  sources: v.optional(citationsSchema),
})
export const namesSchema = v.array(nameSchema)

export const sourcesSchema = v.array(
  v.strictObject({ ...v.partial(s.sourceSchema).entries, id: s.sourceSchema.entries.id }),
)
