import * as v from 'valibot'
import { citations, edtf, filled, id, textSchema } from './parts'

/** What the files of `tours/` may hold, as the data dictionary (geodata/README.md) says it. */

/** The list of a life's tours, in the order in which they are offered: tours/index.json. */
export const TOURS_INDEX = 'index.json'

const viewSchema = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-540), v.maxValue(540)),
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
})

/** What the class is asked before the story goes on. */
const pauseSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('where-next'),
    /** Ids of places, the one that he went to among them. */
    candidates: v.pipe(v.array(id), v.minLength(2), v.maxLength(4)),
  }),
  v.strictObject({
    kind: v.literal('which-account'),
    /** Two accounts of the same thing, a line each. */
    accounts: v.strictTuple([textSchema, textSchema]),
  }),
])

/** To be compared: the same piece of the map on another day, or another way that was gone. */
const showSchema = v.pipe(
  v.strictObject({
    date: v.optional(edtf),
    /** Id of a journey. */
    item: v.optional(id),
    caption: textSchema,
  }),
  v.check(
    ({ item, date }) => (item === undefined) !== (date === undefined),
    'needs a date or a journey, one of them',
  ),
)

export const tourStepSchema = v.pipe(
  v.strictObject({
    /** Id of a stay, journey, event, chapter or gap. */
    item: v.optional(id),
    /** Else a moment, as the life has it. */
    date: v.optional(edtf),
    title: v.optional(textSchema),
    caption: v.optional(textSchema),
    note: v.optional(textSchema),
    question: v.optional(textSchema),
    pause: v.optional(pauseSchema),
    show: v.optional(showSchema),
    view: v.optional(viewSchema),
    /** Ids of pictures; those of its item where it is unsaid, none where it is empty. */
    media: v.optional(v.array(id)),
    /** Covered until somebody uncovers it, though its item is not `sensitive`. */
    veil: v.optional(v.boolean()),
    /** Who says so, where it is not said by the item. */
    sources: v.optional(citations),
  }),
  v.check(
    ({ item, date }) => (item === undefined) !== (date === undefined),
    'needs an item or a date, one of them',
  ),
)

export const tourSchema = v.strictObject({
  version: v.literal(1),
  id,
  title: textSchema,
  /** What it takes in class, questions and all. */
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(240)),
  audience: v.optional(textSchema),
  aim: v.optional(textSchema),
  /** Whose path it follows; the first subject of the life where it is unsaid. */
  who: v.optional(id),
  steps: v.array(tourStepSchema),
})

export const tourIndexSchema = v.strictObject({ tours: v.array(filled) })
