import * as v from 'valibot'
import { citations, edtf, filled, id, languageTag, textSchema } from './parts'

/** life.json */

export const chapterSchema = v.strictObject({
  id,
  when: edtf,
  title: textSchema,
  text: textSchema,
})
export const gapSchema = v.strictObject({
  id,
  who: v.pipe(v.array(id), v.minLength(1)),
  when: edtf,
  reason: textSchema,
  /** What was looked through for it without finding it. */
  lookedIn: v.optional(textSchema),
})

/** Other names by which somebody is looked for: of birth, of the pen, in other spellings. */
const otherForms = v.optional(v.array(filled))

export const personSchema = v.strictObject({
  id,
  name: textSchema,
  forms: otherForms,
  birth: edtf,
  death: edtf,
  sources: citations,
})
/** Somebody who is no subject of the life, and whom it touches. */
export const contemporarySchema = v.strictObject({
  id,
  name: textSchema,
  forms: otherForms,
  birth: v.optional(edtf),
  death: v.optional(edtf),
  /** Who they were, in a line. */
  text: textSchema,
  /** What of the life they have a part in, or are named in: ids of stays, journeys, events. */
  in: v.pipe(v.array(id), v.minLength(1, 'needs something of the life that touches them')),
  sources: citations,
})
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))
/** A picture; its file lies in the life's folder `media`. */
export const mediumSchema = v.strictObject({
  id,
  /** What it shows or belongs to: ids of places, stays, journeys, events. */
  of: v.optional(v.array(id), []),
  file: v.pipe(
    filled,
    v.regex(
      /^[A-Za-z0-9][\w.-]*\.(svg|png|jpe?g|webp|avif)$/,
      'a picture in the folder media: .svg, .png, .jpg, .webp or .avif',
    ),
  ),
  /** Px of the file: room is kept for it before it comes. */
  width: pixels,
  height: pixels,
  /** What is to be seen, for who does not see it. */
  alt: textSchema,
  /** Who made it. */
  credit: filled,
  /** On what terms it may be used. */
  licence: filled,
  /** When it was made. */
  date: edtf,
  /** Where it comes from, or by what it was drawn. */
  sources: citations,
  note: v.optional(textSchema),
  /** The address of a IIIF picture (up to its identifier) that the file is copied from. */
  iiif: v.optional(v.pipe(filled, v.regex(/^https:\/\//, 'a web address'))),
})

export const lifeFileSchema = v.strictObject({
  version: v.literal(1),
  id,
  /** Those that its texts are written in; what a text lacks is read in the first of them it has. */
  languages: v.pipe(v.array(languageTag), v.minLength(1, 'needs at least one language')),
  title: textSchema,
  subjects: v.pipe(v.array(personSchema), v.minLength(1)),
  /** Others whom the life touches. */
  contemporaries: v.optional(v.array(contemporarySchema)),
  chapters: v.array(chapterSchema),
  gaps: v.array(gapSchema),
  media: v.optional(v.array(mediumSchema)),
  /** What a reader is told first: whose life it is, why it moves, and a part of it to begin with. */
  opening: v.optional(
    v.strictObject({
      lead: textSchema,
      part: v.optional(v.strictObject({ title: textSchema, when: edtf })),
    }),
  ),
  edition: v.strictObject({
    number: filled,
    date: edtf,
    note: v.optional(textSchema),
    /** What it was made from, and on what terms it may be used. */
    credit: v.optional(textSchema),
  }),
})
