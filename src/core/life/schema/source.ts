import * as v from 'valibot'
import * as words from '../vocabulary'
import { authoritiesSchema, filled, id, textSchema } from './parts'
import { WEB_ADDRESS } from './web-address'

/** sources.json */

export const sourceSchema = v.strictObject({
  id,
  author: v.optional(filled),
  title: filled,
  /** Under which it came out in other languages. */
  titles: v.optional(textSchema),
  year: v.optional(v.union([v.number(), filled])),
  kind: v.picklist(words.SOURCE_KINDS),
  lang: filled,
  publisher: v.optional(filled),
  url: v.optional(v.pipe(filled, v.regex(WEB_ADDRESS, 'a web address'))),
  isbn: v.optional(v.pipe(filled, v.regex(/^[\d-]{9,16}[\dX]$/, 'an ISBN of 10 or 13 digits'))),
  doi: v.optional(v.pipe(filled, v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI: 10.…/…'))),
  /** Of the work. */
  authorities: v.optional(v.pick(authoritiesSchema, ['wikidata', 'viaf'])),
  /** Of its one author. */
  authorAuthorities: v.optional(v.pick(authoritiesSchema, ['wikidata', 'viaf'])),
  note: v.optional(textSchema),
})
