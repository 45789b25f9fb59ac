import * as v from 'valibot'
import * as words from '../vocabulary'

/** What items of all kinds have: ids, texts, dates, works cited, ids in files of others. */

export const id = v.pipe(
  v.string('an id is a string'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and single hyphens'),
)
export const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
/** Whether a text is the tag of a language (BCP 47) as a life has it. */
export const isLanguageTag = (text: string): boolean => TAG.test(text)
export const languageTag = v.pipe(filled, v.regex(TAG, 'a BCP 47 language tag'))

/** A text by its languages, at least one. */
export const textSchema = v.pipe(
  v.record(languageTag, filled),
  v.minEntries(1, 'needs a text in at least one language'),
)

/** EDTF as written; `core/time` reads it, `check` reports what is wrong with it. */
export const edtf = filled

const SAYS_WORDS = 25
const gist = v.pipe(
  filled,
  v.check(
    (text) => text.split(/\s+/).length <= SAYS_WORDS,
    `at most ${SAYS_WORDS} words, your own`,
  ),
)

export const citationSchema = v.strictObject({
  source: id,
  locator: v.optional(filled),
  /** The address or edition in which it was read. */
  readAt: v.optional(filled),
  basis: v.picklist(words.BASES),
  /** What it says there, in one language or both. */
  says: v.optional(
    v.pipe(
      v.strictObject({ en: v.optional(gist), ru: v.optional(gist) }),
      v.check(({ en, ru }) => Boolean(en ?? ru), 'in English, Russian or both'),
    ),
  ),
  note: v.optional(textSchema),
})
export const citations = v.pipe(
  v.array(citationSchema),
  v.minLength(1, 'needs at least one source'),
)

/** Ids in the authority files of others; each as it was seen there or in a data set, not remembered. */
export const authoritiesSchema = v.strictObject({
  wikidata: v.optional(v.pipe(filled, v.regex(/^Q[1-9]\d*$/, 'an id of Wikidata: Q and digits'))),
  viaf: v.optional(v.pipe(filled, v.regex(/^[1-9]\d{1,21}$/, 'an id of VIAF: digits'))),
  geonames: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'an id of GeoNames'))),
  tgn: v.optional(v.pipe(filled, v.regex(/^\d{7}$/, 'an id of the Getty TGN: seven digits'))),
})
