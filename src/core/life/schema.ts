import * as v from 'valibot'
import * as words from './vocabulary'

/**
 * What the files of a life may hold, as the data dictionary (geodata/README.md) says it.
 * This is the boundary: behind it the types are trusted.
 */

export const id = v.pipe(
  v.string('an id is a string'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and single hyphens'),
)
export const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
/** Whether a text is the tag of a language (BCP 47) as a life has it. */
export const isLanguageTag = (text: string): boolean => TAG.test(text)
const languageTag = v.pipe(filled, v.regex(TAG, 'a BCP 47 language tag'))

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

export const nameSchema = v.strictObject({
  toponym: filled,
  lang: languageTag,
  status: v.picklist(words.NAME_STATUSES),
  when: v.optional(edtf),
  /** The person of the life whose name the place bore. */
  namedAfter: v.optional(id),
  sources: citations,
})

const longitude = v.pipe(v.number(), v.minValue(-540), v.maxValue(540))
const latitude = v.pipe(
  v.number(),
  v.minValue(-90, 'latitude below -90: are longitude and latitude swapped?'),
  v.maxValue(90, 'latitude above 90: are longitude and latitude swapped?'),
)
export const positionSchema = v.pipe(
  v.array(v.number(), 'a position is [longitude, latitude]'),
  v.check((p) => p.length === 2 || p.length === 3, 'a position is [longitude, latitude]'),
  v.transform((p): [number, number] => [p[0] ?? NaN, p[1] ?? NaN]),
  v.tuple([longitude, latitude]),
)
const polygonSchema = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.pipe(
    v.array(v.pipe(v.array(positionSchema), v.minLength(4, 'a ring has at least 4 positions'))),
    v.minLength(1),
  ),
})
const pointSchema = v.strictObject({ type: v.literal('Point'), coordinates: positionSchema })
export const lineSchema = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(positionSchema), v.minLength(2, 'a line has at least 2 positions')),
})

const located = v.strictObject({
  by: v.picklist(['geonames', 'natural-earth', 'literature', 'hand']),
  id: v.optional(v.number()),
  note: v.optional(textSchema),
})

/** Ids in the authority files of others; each as it was seen there or in a data set, not remembered. */
export const authoritiesSchema = v.strictObject({
  wikidata: v.optional(v.pipe(filled, v.regex(/^Q[1-9]\d*$/, 'an id of Wikidata: Q and digits'))),
  viaf: v.optional(v.pipe(filled, v.regex(/^[1-9]\d{1,21}$/, 'an id of VIAF: digits'))),
  geonames: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'an id of GeoNames'))),
  tgn: v.optional(v.pipe(filled, v.regex(/^\d{7}$/, 'an id of the Getty TGN: seven digits'))),
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

/** A place that nobody could place on the map yet: kept in its file, and not shown. */
export const unplacedSchema = v.strictObject({ ...placeSchema.entries, geometry: v.null() })

/** A journey from or to such a place: nobody can draw its line yet. */
export const undrawnSchema = v.strictObject({ ...journeySchema.entries, geometry: v.null() })

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
  url: v.optional(v.pipe(filled, v.regex(/^https?:\/\//, 'a web address'))),
  isbn: v.optional(v.pipe(filled, v.regex(/^[\d-]{9,16}[\dX]$/, 'an ISBN of 10 or 13 digits'))),
  doi: v.optional(v.pipe(filled, v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI: 10.…/…'))),
  /** Of the work. */
  authorities: v.optional(v.pick(authoritiesSchema, ['wikidata', 'viaf'])),
  /** Of its one author. */
  authorAuthorities: v.optional(v.pick(authoritiesSchema, ['wikidata', 'viaf'])),
  note: v.optional(textSchema),
})

export const personSchema = v.strictObject({
  id,
  name: textSchema,
  birth: edtf,
  death: edtf,
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
